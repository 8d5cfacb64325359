package org.zhucun.kernel.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Cleans every text of a JSON body as it is read; blank text counts as null. */
@Singleton
public class CleanTextCustomizer implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new CleanTextDeserializer()));
    }

    private static final class CleanTextDeserializer extends StdScalarDeserializer<String> {

        private CleanTextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Texts.cleanOrNull(StringDeserializer.instance.deserialize(parser, context));
        }
    }
}
