package org.tongxin;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application 同心.
@SpringBootApplication
public class Tongxin {}
