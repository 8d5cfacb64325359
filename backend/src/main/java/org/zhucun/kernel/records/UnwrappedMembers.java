package org.zhucun.kernel.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/** Refuses unknown members in records with an unwrapped component too, where Jackson by itself skips them. */
@Singleton
public class UnwrappedMembers implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("unwrapped-members").setDeserializerModifier(new Strict()));
    }

    private static final class Strict extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
            Class<?> type = bean.getBeanClass();
            boolean unwraps =
                    type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(Members::isUnwrapped);
            return unwraps ? new Checked(deserializer, Members.of(type).keySet()) : deserializer;
        }
    }

    private static final class Checked extends DelegatingDeserializer {

        private final Set<String> known;

        private Checked(JsonDeserializer<?> delegate, Set<String> known) {
            super(delegate);
            this.known = known;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new Checked(delegate, known);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartObjectToken()) {
                return super.deserialize(parser, context);
            }
            TokenBuffer members = context.bufferAsCopyOfValue(parser);
            JsonParser names = members.asParserOnFirstToken();
            while (names.nextToken() == JsonToken.FIELD_NAME) {
                if (!known.contains(names.currentName())) {
                    context.handleUnknownProperty(names, this, handledType(), names.currentName());
                }
                names.nextToken();
                names.skipChildren();
            }
            return super.deserialize(members.asParserOnFirstToken(), context);
        }
    }
}
