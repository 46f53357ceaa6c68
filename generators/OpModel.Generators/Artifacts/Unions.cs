using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>The unions that an artifact holds, each of which gets a data transfer object and a form of its own.</summary>
internal static class Unions
{
    /// <summary>The unions, each with the property that it is in.</summary>
    public static IEnumerable<(PropertyShape Property, ValueShape Union)> In(ArtifactShape shape) =>
        shape.Properties.SelectMany(property => In(property.Value).Select(union => (property, union)));

    /// <summary>The name of the data transfer object, without what it stands in.</summary>
    public static string DtoName(ValueShape union)
    {
        var name = union.DtoType.TrimEnd('?');
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }

    /// <summary>The name of the form.</summary>
    public static string FormName(ValueShape union) => DtoName(union) + "Form";

    /// <summary>The property of the data transfer object for a case.</summary>
    public static string Member(UnionCase each) => each.Name == "Kind" ? "KindValue" : each.Name;

    /// <summary>The member of JSON for a case, and its tag.</summary>
    public static string JsonName(UnionCase each) => ArtifactShapeReader.JsonName(Member(each));

    /// <summary>Writes the form of a union.</summary>
    public static void WriteForm(SourceWriter writer, ValueShape union)
    {
        var (dto, type, form) = (union.DtoType.TrimEnd('?'), union.Type, FormName(union));
        writer.Open($"private sealed class {form} : {Library.Space}ValueForm<{type}, {dto}?>");
        foreach (var each in union.Cases)
        {
            writer.Line($"private static readonly {Library.Space}ValueForm<{each.Value.Type}, {each.Value.DtoType}> {each.Name}Form = {FormWriter.Expression(each.Value)};");
        }

        writer.Line($"private static readonly string[] Members = new[] {{ \"kind\", {string.Join(", ", union.Cases.Select(each => CSharp.Literal(JsonName(each))))} }};");
        writer.Line();
        writer.Line($"public override {dto}? ToDto({type} value) => value.Match(").Indented(
            [.. Each(union, (each, _, comma) => $"static each => new {dto} {{ Kind = {CSharp.Literal(JsonName(each))}, {CSharp.Identifier(Member(each))} = {each.Name}Form.ToDto(each) }}{comma}", end: ");")]);
        writer.Line();
        writer.Open($"public override bool TryRead({dto}? dto, {Library.Findings}, out {type} value)");
        writer.Line($"_ = dto ?? throw new global::System.ArgumentNullException(nameof(dto));").Line();
        foreach (var each in union.Cases)
        {
            var name = CSharp.Literal(JsonName(each));
            writer.Open($"if (dto.{CSharp.Identifier(Member(each))} is not null && dto.Kind is not (null or {name}))")
                .Line($"findings.Add({Library.Space}ValidationRule.UnknownMember, {name}, \"the kind is \\\"\" + dto.Kind + \"\\\".\");")
                .Close()
                .Line();
        }

        writer.Open("switch (dto.Kind)");
        foreach (var (each, index) in union.Cases.Select((each, index) => (each, index)))
        {
            writer.Line($"case {CSharp.Literal(JsonName(each))} when {each.Name}Form.TryReadMember(dto.{CSharp.Identifier(Member(each))}, true, {CSharp.Literal(JsonName(each))}, ref findings, out var case{index}):");
            writer.Indented($"value = {type}.FromT{index}(case{index});", "return true;");
        }

        foreach (var each in union.Cases)
        {
            writer.Line($"case {CSharp.Literal(JsonName(each))}:");
        }

        writer.Indented("break;");
        writer.Line("default:");
        writer.Indented(
            $"findings.Add({Library.Space}ValidationRule.Form, \"kind\", {CSharp.Literal("one of \"" + string.Join("\", \"", union.Cases.Select(JsonName)) + "\"")}, dto.Kind is null ? \"missing\" : \"\\\"\" + dto.Kind + \"\\\"\");",
            "break;");
        writer.Close().Line().Line("value = default;").Line("return false;").Close().Line();
        writer.Open($"public override {dto}? ReadJson({Library.Reader}, {Library.Findings})");
        writer.Open($"if (!{Library.Space}JsonTokens.TryEnterObject(ref reader, ref findings))").Line("return null;").Close().Line();
        RecordWriter.WriteSeen(writer.Line($"var dto = new {dto}();"), union.Cases.Count + 1);
        writer.Line($"{Library.Unkept} kept = null;");
        writer.Open($"while ({Library.Space}JsonTokens.NextMember(ref reader))");
        RecordWriter.WriteReadMember(writer, isFirst: true, 0, "kind", "Kind", $"{Library.Space}Forms.String");
        foreach (var (each, index) in union.Cases.Select((each, index) => (each, index)))
        {
            RecordWriter.WriteReadMember(writer, isFirst: false, index + 1, JsonName(each), Member(each), $"{each.Name}Form");
        }

        writer.Open("else").Line($"{Library.Space}JsonTokens.ReadUnknown(ref reader, Members, ref kept, ref findings);").Close().Close().Line().Line("return dto;").Close().Line();
        writer.Open($"public override void WriteJson({Library.Writer}, {type} value)");
        writer.Line("writer.WriteStartObject();").Open("switch (value.Index)");
        foreach (var (each, index) in union.Cases.Select((each, index) => (each, index)))
        {
            writer.Line($"case {index}:").Indented(
                $"writer.WriteString(\"kind\"u8, {CSharp.Literal(JsonName(each))}u8);",
                $"writer.WritePropertyName({CSharp.Literal(JsonName(each))}u8);",
                $"{each.Name}Form.WriteJson(writer, value.AsT{index});",
                "break;");
        }

        writer.Close().Line().Line("writer.WriteEndObject();").Close().Line();
        writer.Open($"public override void WriteJsonDto({Library.Writer}, {dto}? dto)");
        writer.Line("writer.WriteStartObject();").Line("writer.WriteString(\"kind\"u8, dto!.Kind);");
        foreach (var each in union.Cases)
        {
            writer.Line($"{each.Name}Form.WriteJsonDtoMember(writer, {Library.Space}ArtifactJson.Encode({CSharp.Literal(JsonName(each))}), dto.{CSharp.Identifier(Member(each))});");
        }

        writer.Line("writer.WriteEndObject();").Close().Line();
        writer.Open($"public override void Check({type} value, {Library.Findings})").Open("switch (value.Index)");
        foreach (var (each, index) in union.Cases.Select((each, index) => (each, index)))
        {
            writer.Line($"case {index}:").Indented($"{each.Name}Form.CheckMember(value.AsT{index}, {CSharp.Literal(JsonName(each))}, ref findings);", "break;");
        }

        writer.Close().Close().Line();
        writer.Line($"public override string Text({type} value) => value.Match(").Indented([.. Each(union, (each, _, comma) => $"{each.Name}Form.Text{comma}", end: ");")]);
        writer.Line();
        writer.Line($"public override bool AreEqual({type} left, {type} right) => left.Index == right.Index && left.Index switch");
        WriteSwitch(writer, union, (each, index) => $"{index} => {each.Name}Form.AreEqual(left.AsT{index}, right.AsT{index}),", "_ => false,");
        writer.Line();
        writer.Line($"public override int HashCodeOf({type} value) => value.Index switch");
        WriteSwitch(writer, union, (each, index) => $"{index} => {each.Name}Form.HashCodeOf(value.AsT{index}),", "_ => 0,");
        writer.Close();
    }

    private static void WriteSwitch(SourceWriter writer, ValueShape union, Func<UnionCase, int, string> arm, string other) =>
        writer.Line("{").Indented([.. union.Cases.Select(arm), other]).Line("};");

    private static IEnumerable<string> Each(ValueShape union, Func<UnionCase, int, string, string> line, string end) =>
        union.Cases.Select((each, index) => line(each, index, index == union.Cases.Count - 1 ? end : ","));

    private static IEnumerable<ValueShape> In(ValueShape value) =>
        (value.Kind == ValueKind.Union ? [value] : Enumerable.Empty<ValueShape>())
            .Concat(value.Element is { } element ? In(element) : [])
            .Concat(value.Cases.SelectMany(each => In(each.Value)));
}
