using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes the validator, and where the project validates options, what plugs it into that.</summary>
internal static class ValidatorWriter
{
    public static void Write(SourceWriter writer, ArtifactShape shape)
    {
        var (name, dto) = (CSharp.Identifier(shape.Name), shape.Name + "Dto");
        writer.Line($"/// <summary>Validates <see cref=\"{name}\"/>, in memory and as it is transferred.</summary>");
        writer.Open($"{shape.Accessibility} static class {shape.Name}Validator");
        WriteValidate(writer, $"{name} value, {Library.Settings}", "value", "settings", name, dto);
        writer.Line();
        WriteValidate(writer, $"{dto} dto", "dto", "", name, dto);
        writer.Line();
        WriteValidate(writer, $"{dto} dto, {Library.Space}ValidationSettings? settings", "dto", "settings", name, dto);
        writer.Close();
        if (shape.HasOptions)
        {
            writer.Line();
            WriteOptions(writer, shape, dto);
        }
    }

    private static void WriteValidate(SourceWriter writer, string parameters, string validated, string settings, string name, string dto)
    {
        writer.Line("/// <summary>Finds all that is wrong.</summary>");
        writer.Line($"/// <param name=\"{validated}\">What to validate.</param>");
        if (settings.Length > 0)
        {
            writer.Line("/// <param name=\"settings\">How to validate; the default where there is none.</param>");
        }

        writer.Line("/// <returns>What is wrong; nothing where it is valid.</returns>");
        writer.Line($"public static {Library.Errors} Validate({parameters}) =>");
        writer.Indented($"{Library.Space}ArtifactJson.Validate<{name}, {dto}>({validated}, {(settings.Length > 0 ? settings : "null")});");
    }

    private static void WriteOptions(SourceWriter writer, ArtifactShape shape, string dto)
    {
        const string Result = "global::Microsoft.Extensions.Options.ValidateOptionsResult";
        writer.Line($"/// <summary>Validates options that are bound to <see cref=\"{dto}\"/>.</summary>");
        writer.Open($"{shape.Accessibility} sealed class {shape.Name}OptionsValidator : global::Microsoft.Extensions.Options.IValidateOptions<{dto}>");
        writer.Line("/// <summary>Validates options.</summary>");
        writer.Line("/// <param name=\"name\">The name of the options; not used.</param>");
        writer.Line("/// <param name=\"options\">The options.</param>");
        writer.Line("/// <returns>Success, or a failure with a line for each thing that is wrong.</returns>");
        writer.Open($"public {Result} Validate(string? name, {dto} options)");
        writer.Line($"var errors = {shape.Name}Validator.Validate(options);");
        writer.Line($"return errors.IsValid ? {Result}.Success : {Result}.Fail(global::System.Linq.Enumerable.Select(errors, static error => error.ToString()));");
        writer.Close().Close();
    }
}
