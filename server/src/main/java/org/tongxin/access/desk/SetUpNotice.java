package org.tongxin.access.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.launch.Notice;
import org.tongxin.people.desk.SetUp;

/// While nobody has an account, each start shows a code that makes the first administrator.
@Component
class SetUpNotice implements Notice {

    private final SetUp setUp;

    SetUpNotice(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public Optional<String> text() {
        return setUp.code()
                .map(
                        """
                        还没有账号。请打开 /setup，用下面的设置码建立系统管理员（只能用一次）。
                        No account yet: open /setup with this code; it works once.

                            %s
                        """
                                ::formatted);
    }
}
