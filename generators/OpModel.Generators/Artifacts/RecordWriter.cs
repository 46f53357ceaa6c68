using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes the part that completes the artifact itself.</summary>
internal static class RecordWriter
{
    /// <summary>How many members one word notes.</summary>
    private const int Bits = 64;

    public static void Write(SourceWriter writer, ArtifactShape shape)
    {
        var (name, dto) = (CSharp.Identifier(shape.Name), shape.Name + "Dto");
        var contract = $"{Library.Space}{(shape.Document is null ? "IArtifactPart" : "IArtifact")}<{name}, {dto}>";
        var part = $"{Library.Space}IArtifactPart<{name}, {dto}>";
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Library.Space}ArtifactJsonConverter<{name}, {dto}>))]");
        writer.Open($"partial record {(shape.IsStruct ? "struct " : "")}{name} : {contract}");
        WriteSchema(writer, shape, part);
        if (shape.Document is { } document)
        {
            writer.Line();
            DocumentWriter.Write(writer, shape, document);
        }

        writer.Line();
        WriteDto(writer, shape, dto);
        writer.Line();
        WriteRead(writer, shape, part, name, dto);
        writer.Line();
        CheckWriter.Write(writer, shape, part, name);
        writer.Line();
        WriteReadJson(writer, shape, part, dto);
        writer.Line();
        WriteWriteJson(writer, shape, part, name);
        writer.Line();
        TextWriter.Write(writer, shape, part, name);
        writer.Line();
        EqualityWriter.Write(writer, shape, name);

        writer.Line();
        FormWriter.Write(writer, shape);
        writer.Close();
    }

    /// <summary>Writes the reading of one member of JSON.</summary>
    public static void WriteReadMember(SourceWriter writer, bool isFirst, int index, string jsonName, string dtoMember, string form) =>
        writer
            .Open($"{(isFirst ? "if" : "else if")} (reader.ValueTextEquals({CSharp.Literal(jsonName)}u8))")
            .Line($"{Library.Space}JsonTokens.See(ref {Seen(index)}, {CSharp.Literal(index % Bits)}, {CSharp.Literal(jsonName)}, ref findings);")
            .Line($"dto.{CSharp.Identifier(dtoMember)} = {form}.ReadJsonMember(ref reader, {CSharp.Literal(jsonName)}, ref findings);")
            .Close();

    /// <summary>Opens the reading of members: notes which of so many were read.</summary>
    public static void WriteSeen(SourceWriter writer, int members)
    {
        for (var index = 0; index < members; index += Bits)
        {
            writer.Line($"ulong {Seen(index)} = 0;");
        }
    }

    private static string Seen(int index) => index < Bits ? "seen" : "seen" + CSharp.Literal(index / Bits);

    /// <summary>The local that holds what was read of a property.</summary>
    public static string Local(PropertyShape property) => ArtifactShapeReader.JsonName(property.Name) + "Value";

    public static string Form(PropertyShape property) => $"{Library.FormsClass}.{CSharp.Identifier(property.Name)}";

    private static void WriteSchema(SourceWriter writer, ArtifactShape shape, string part)
    {
        writer.Line($"/// <summary>A JSON Schema (2020-12) of documents of <see cref=\"{CSharp.Identifier(shape.Name)}\"/>.</summary>");
        writer.Line("public const string JsonSchema =");
        // Quotes in a raw text are safe as long as there are fewer in a row than around it.
        writer.Line("    \"\"\"\"");
        foreach (var line in SchemaWriter.Write(shape).Split('\n'))
        {
            writer.Line("    " + line);
        }

        writer.Line("    \"\"\"\";").Line();
        writer.Line($"static string {part}.Schema => JsonSchema;");
    }

    private static void WriteDto(SourceWriter writer, ArtifactShape shape, string dto)
    {
        writer.Line("/// <summary>Makes the data transfer object.</summary>");
        writer.Line("/// <returns>The same, flat and mutable.</returns>");
        writer.Open($"public {dto} ToDto() => new()");
        if (shape.Document?.Version is { } version)
        {
            writer.Line($"ArtifactVersion = {CSharp.Literal(version)},");
        }

        foreach (var property in shape.Properties)
        {
            var name = CSharp.Identifier(property.Name);
            writer.Line(property.IsNullable
                ? $"{name} = this.{name} is {{ }} {Local(property)} ? {Form(property)}.ToDto({Local(property)}) : null,"
                : $"{name} = {Form(property)}.ToDto(this.{name}),");
        }

        writer.Close(";");
    }

    private static void WriteRead(SourceWriter writer, ArtifactShape shape, string part, string name, string dto)
    {
        var type = $"{name}{(shape.IsStruct ? "" : "?")}";
        writer.Line("/// <summary>Makes it of a data transfer object: what comes back is valid.</summary>");
        writer.Line("/// <param name=\"dto\">What was transferred.</param>");
        writer.Line("/// <param name=\"settings\">How to validate; the default where it is left out.</param>");
        writer.Line("/// <returns>The artifact, or all that is wrong with it.</returns>");
        writer.Line($"public static global::OneOf.OneOf<{name}, {Library.Errors}> TryFrom({dto} dto, {Library.Settings}) =>");
        writer.Indented($"{Library.Space}ArtifactJson.TryFrom<{name}, {dto}>(dto, settings);");
        writer.Line();
        writer.Open($"static bool {part}.TryRead({dto} dto, {Library.Findings}, out {type} value)");
        if (shape.Document?.Version is { } version)
        {
            writer.Line($"{Library.Space}Checks.Version(dto.ArtifactVersion, {CSharp.Literal(version)}, ref findings);");
        }

        foreach (var property in shape.Properties)
        {
            var required = property.IsRequired ? "true" : "false";
            var read = $"{Form(property)}.TryReadMember(dto.{CSharp.Identifier(property.Name)}, {required}, {CSharp.Literal(property.JsonName)}, ref findings, out var {Local(property)})";
            writer.Line($"var has{property.Name} = {read};");
            if (CheckWriter.HasChecks(property))
            {
                writer.Open($"if (has{property.Name})").Line($"Check{property.Name}({Local(property)}, ref findings);").Close().Line();
            }
        }

        var needed = shape.Properties.Where(property => property.IsRequired || IsLost(property)).ToArray();
        if (needed.Length > 0)
        {
            var missing = needed.Select(property => property.IsRequired
                ? $"!has{property.Name}"
                // What was there and could not be read must not pass as what was left out.
                : $"(!has{property.Name} && dto.{CSharp.Identifier(property.Name)} is not null)");
            writer.Open($"if ({string.Join(" || ", missing)})").Line($"value = {(shape.IsStruct ? "default" : "null")};").Line("return false;").Close().Line();
        }

        var arguments = shape.Properties
            .Where(property => property.IsParameter && (property.IsRequired || property.IsNullable))
            .Select(property => $"{CSharp.Identifier(property.Name)}: {Given(property)}");
        var created = $"value = new {name}({string.Join(", ", arguments)})";
        PropertyShape[] initialised = [.. shape.Properties.Where(property => !property.IsParameter && property.IsAlwaysSet)];
        if (initialised.Length == 0)
        {
            writer.Line(created + ";");
        }
        else
        {
            writer.Open(created);
            foreach (var property in initialised)
            {
                writer.Line($"{CSharp.Identifier(property.Name)} = {Given(property)},");
            }

            writer.Close(";");
        }

        foreach (var property in shape.Properties.Where(property => property.IsParameter ? !property.IsRequired && !property.IsNullable : !property.IsAlwaysSet))
        {
            writer.Open($"if (has{property.Name})").Line($"value = value with {{ {CSharp.Identifier(property.Name)} = {Local(property)} }};").Close().Line();
        }

        writer.Line("CheckTogether(value, ref findings);").Line("return true;").Close();
    }

    private static bool IsLost(PropertyShape property) => !property.IsRequired;

    private static string Given(PropertyShape property) =>
        property.IsRequired ? Local(property)
        // A bare null could become a value of a union that takes text.
        : property is { IsNullable: true, Value.IsStruct: true } ? $"has{property.Name} ? {Local(property)} : ({property.Value.Type}?)null"
        : property.IsNullable ? $"has{property.Name} ? {Local(property)} : null"
        : property.Value.IsStruct ? $"has{property.Name} ? {Local(property)} : default"
        : $"has{property.Name} ? {Local(property)} : null!";

    private static void WriteReadJson(SourceWriter writer, ArtifactShape shape, string part, string dto)
    {
        writer.Open($"static {dto}? {part}.ReadJson({Library.Reader}, {Library.Findings})");
        writer.Open($"if (!{Library.Space}JsonTokens.TryEnterObject(ref reader, ref findings))").Line("return null;").Close().Line();
        WriteSeen(writer.Line($"var dto = new {dto}();"), shape.Properties.Count + (shape.Document?.Version is null ? 0 : 1));
        writer.Line($"{Library.Unkept} kept = null;");
        writer.Open($"while ({Library.Space}JsonTokens.NextMember(ref reader))");
        var isFirst = true;
        if (shape.Document?.Version is not null)
        {
            WriteReadMember(writer, isFirst, shape.Properties.Count, "$version", "ArtifactVersion", $"{Library.Space}Forms.Int32");
            isFirst = false;
        }

        foreach (var (property, index) in shape.Properties.Select((property, index) => (property, index)))
        {
            WriteReadMember(writer, isFirst, index, property.JsonName, property.Name, Form(property));
            isFirst = false;
        }

        var unknown = $"{Library.Space}JsonTokens.ReadUnknown(ref reader, {Library.NamesClass}.JsonMembers, ref kept, ref findings);";
        if (isFirst)
        {
            writer.Line(unknown);
        }
        else
        {
            writer.Open("else").Line(unknown).Close();
        }

        writer.Close().Line().Line("dto.UnknownMembers = kept;").Line("return dto;").Close();
    }

    private static void WriteWriteJson(SourceWriter writer, ArtifactShape shape, string part, string name)
    {
        writer.Open($"static void {part}.WriteJson({Library.Writer}, {name} value)");
        writer.Line("writer.WriteStartObject();");
        if (shape.Document?.Version is { } version)
        {
            writer.Line($"writer.WriteNumber(\"$version\"u8, {CSharp.Literal(version)});");
        }

        foreach (var property in shape.Properties)
        {
            var (member, local) = ($"value.{CSharp.Identifier(property.Name)}", Local(property));
            var write = (string held) => $"{Form(property)}.WriteJsonMember(writer, {Library.NamesClass}.{CSharp.Identifier(property.Name)}, {held});";
            if (property.IsNullable)
            {
                writer.Open($"if ({member} is {{ }} {local})").Line(write(local)).Close().Line();
            }
            else
            {
                writer.Line(write(member));
            }
        }

        writer.Line("writer.WriteEndObject();").Close().Line();
        writer.Open($"static void {part}.WriteJsonDto({Library.Writer}, {shape.Name}Dto dto)");
        writer.Line("writer.WriteStartObject();");
        if (shape.Document?.Version is not null)
        {
            writer.Open("if (dto.ArtifactVersion is { } version)").Line("writer.WriteNumber(\"$version\"u8, version);").Close().Line();
        }

        foreach (var property in shape.Properties)
        {
            writer.Line($"{Form(property)}.WriteJsonDtoMember(writer, {Library.NamesClass}.{CSharp.Identifier(property.Name)}, dto.{CSharp.Identifier(property.Name)});");
        }

        writer.Line($"{Library.Space}JsonTokens.WriteKept(writer, dto.UnknownMembers);").Line("writer.WriteEndObject();").Close();
    }
}
