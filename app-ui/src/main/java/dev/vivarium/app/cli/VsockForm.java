package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VsockSettings;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code SOCKET[,cid=N]}; the socket's name may hold commas. */
final class VsockForm implements ITypeConverter<VsockSettings> {
    private static final String CID = ",cid=";

    @Override
    public VsockSettings convert(String text) {
        int at = text.lastIndexOf(CID);
        String file = at < 0 ? text : text.substring(0, at);
        try {
            if (file.isEmpty()) {
                throw new TypeConversionException("the socket's name is missing");
            }
            return new VsockSettings(Path.of(file),
                    at < 0 ? VsockSettings.USUAL_CID : Long.parseLong(text.substring(at + CID.length())));
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text.substring(at + CID.length()) + "' is not a guest's number");
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + file + "' cannot be a file's name");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
