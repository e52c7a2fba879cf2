package org.tongxin.proposal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Workdays;

/// The packs of this installation's place.
@Configuration(proxyBeanMethods = false)
class ProposalConfiguration {

    @Bean
    Packs packs(
            @Value("${tongxin.places:places}") String places,
            @Value("${tongxin.place:zhoukou}") String place,
            Workdays workdays) {
        return new PlacePacks(RulePacks.of(Path.of(places), place), workdays);
    }
}
