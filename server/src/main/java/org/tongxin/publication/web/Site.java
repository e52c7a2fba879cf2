package org.tongxin.publication.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Under which address the public reaches us.
///
/// @param said by the operator (`tongxin.address`); empty for that of the request
record Site(String said) {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    String address() {
        return said.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : said.replaceFirst("/+$", "");
    }

    /// As it stands in XML 1.0, without the characters that may not.
    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
