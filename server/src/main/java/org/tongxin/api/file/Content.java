package org.tongxin.api.file;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.tongxin.files.Attachments;
import org.tongxin.files.StoredFile;

/// The bytes of a file as Spring sends them: piece by piece, also a range of them.
final class Content extends AbstractResource {

    private final Attachments attachments;
    private final StoredFile file;

    Content(Attachments attachments, StoredFile file) {
        this.attachments = attachments;
        this.file = file;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public InputStream getInputStream() {
        return attachments.read(file);
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }
}
