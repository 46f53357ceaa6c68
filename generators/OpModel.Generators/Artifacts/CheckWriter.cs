using OpModel.Generators.Writing;
using OpModel.Symbols;

namespace OpModel.Generators.Artifacts;

/// <summary>Writes what validates an artifact: the same code for one in memory and for one that is being read.</summary>
internal static class CheckWriter
{
    public static void Write(SourceWriter writer, ArtifactShape shape, string part, string name)
    {
        WriteCheck(writer, shape, part, name);
        foreach (var property in shape.Properties.Where(HasChecks))
        {
            writer.Line();
            WriteProperty(writer, property);
        }

        writer.Line();
        WriteTogether(writer, shape, name);
        writer.Line();
        writer.Line("/// <summary>Checks what attributes cannot say. Write this method to add to what is found.</summary>");
        writer.Line("/// <param name=\"findings\">Where to add what is wrong.</param>");
        writer.Line($"partial void Validate({Library.Findings});");
    }

    /// <summary>Whether attributes say something of the value of a property alone.</summary>
    public static bool HasChecks(PropertyShape property) => property.Checks.Any(IsAlone);

    private static bool IsAlone(PropertyCheck check) => check.Kind is not (CheckKind.SumsTo or CheckKind.After or CheckKind.Within or CheckKind.Compare);

    private static void WriteCheck(SourceWriter writer, ArtifactShape shape, string part, string name)
    {
        writer.Open($"static void {part}.Check({name} value, {Library.Findings})");
        foreach (var property in shape.Properties)
        {
            var (member, local) = ($"value.{CSharp.Identifier(property.Name)}", RecordWriter.Local(property));
            var mayBeNull = property.IsNullable || !property.Value.IsStruct;
            var held = mayBeNull ? local : member;
            List<string> lines = [];
            if (HoldsChecks(property.Value))
            {
                lines.Add($"{RecordWriter.Form(property)}.CheckMember({held}, {CSharp.Literal(property.JsonName)}, ref findings);");
            }

            if (HasChecks(property))
            {
                lines.Add($"Check{property.Name}({held}, ref findings);");
            }

            if (!mayBeNull)
            {
                lines.ForEach(line => writer.Line(line));
                continue;
            }

            if (lines.Count > 0)
            {
                writer.Open($"if ({member} is {{ }} {local})");
                lines.ForEach(line => writer.Line(line));
                writer.Close();
            }

            if (property.IsRequired)
            {
                writer.Open(lines.Count > 0 ? "else" : $"if ({member} is null)")
                    .Line($"findings.Add({Library.Space}ValidationRule.Required, {CSharp.Literal(property.JsonName)});")
                    .Close();
            }

            if (lines.Count > 0 || property.IsRequired)
            {
                writer.Line();
            }
        }

        writer.Line("CheckTogether(value, ref findings);").Close();
    }

    /// <summary>Whether a value holds something to validate by itself: money a currency, a part its members.</summary>
    private static bool HoldsChecks(ValueShape value) => value.Kind switch
    {
        ValueKind.Scalar => value.Form is "Money" or "Double" or "Single",
        ValueKind.List or ValueKind.Dictionary => HoldsChecks(value.Element!),
        _ => true,
    };

    private static void WriteProperty(SourceWriter writer, PropertyShape property)
    {
        var pattern = property.Checks.FirstOrDefault(check => check.Kind == CheckKind.RegularExpression);
        if (pattern is not null)
        {
            writer.Line($"private static readonly global::System.Text.RegularExpressions.Regex {property.Name}Pattern = new({CSharp.Literal(pattern.Text!)}, global::System.Text.RegularExpressions.RegexOptions.None, global::System.TimeSpan.FromMilliseconds({CSharp.Literal(pattern.Timeout)}));");
            writer.Line();
        }

        writer.Open($"private static void Check{property.Name}({property.Value.Type} value, {Library.Findings})");
        foreach (var check in property.Checks.Where(IsAlone))
        {
            WriteAlone(writer, property, check);
        }

        writer.Close();
    }

    private static void WriteAlone(SourceWriter writer, PropertyShape property, PropertyCheck check)
    {
        var name = CSharp.Literal(property.JsonName);
        var value = property.Value;
        var count = value.IsString ? "value.Length" : value.Kind == ValueKind.Dictionary ? "value.Count" : $"{Library.Space}Checks.Span(value).Length";
        string Call(string method, params string[] arguments) =>
            $"{Library.Space}Checks.{method}({string.Join(", ", arguments.Concat([name, "ref findings"]))});";
        var line = check.Kind switch
        {
            CheckKind.Required or CheckKind.EmailAddress or CheckKind.Url or CheckKind.Phone or CheckKind.CreditCard or CheckKind.Base64String or CheckKind.Positive or CheckKind.NotNegative => Call(check.Kind.ToString(), "value"),
            CheckKind.NotEmpty when IsListOfText(value) => Call("NotEmpty", $"{Library.Space}Checks.Span(value)"),
            CheckKind.NotEmpty => Call("NotEmpty", value.IsString ? "value" : count),
            CheckKind.Length => Call("Length", count, check.Least!, check.Most ?? "int.MaxValue"),
            CheckKind.Range => Call(
                $"Range<{check.ComparedAs ?? value.Type}>", "value", check.Least!, check.Most!, check.IsLeastExclusive ? "true" : "false", check.IsMostExclusive ? "true" : "false"),
            CheckKind.FileExtensions => Call("FileExtensions", "value", CSharp.Literal(check.Text!)),
            CheckKind.RegularExpression => Call("RegularExpression", "value", $"{property.Name}Pattern"),
            CheckKind.AllowedValues or CheckKind.DeniedValues => Call(check.Kind.ToString(), "value", $"new {value.Type}[] {{ {string.Join(", ", check.Values)} }}"),
            CheckKind.References => Call($"References<{Library.Space}{check.Text}>", "value"),
            CheckKind.AddsUpTo100 => Call("AddsUpTo100", $"{Library.Space}Checks.Span(value)", Selected(value, check, "(decimal)")),
            CheckKind.Distinct => $"{Library.Space}Checks.Distinct({Library.Space}Checks.Span(value), {Selected(value, check, "")}, {name}, {CSharp.Literal(check.OfJsonName ?? "")}, ref findings);",
            _ => null,
        };
        if (line is not null)
        {
            writer.Line(line);
        }
        else if (check.Kind == CheckKind.OneCurrency)
        {
            writer.Line($"var currency = {Library.Space}Checks.NoCurrency;");
            WriteListCurrencies(writer, "value", property, check.Of is null ? [] : [(check.Of, ArtifactShapeReader.JsonName(check.Of), false)]);
        }
    }

    /// <summary>Whether each element of a list is text itself, which must have content where the list must.</summary>
    public static bool IsListOfText(ValueShape value) => value is { Kind: ValueKind.List, Element.IsString: true };

    private static string Selected(ValueShape value, PropertyCheck check, string cast) =>
        $"static each => {cast}each{(value.Kind == ValueKind.Dictionary ? ".Value" : "")}{(check.Of is { } of ? "." + CSharp.Identifier(of) : "")}";

    private static void WriteTogether(SourceWriter writer, ArtifactShape shape, string name)
    {
        writer.Open($"private static void CheckTogether({name} value, {Library.Findings})");
        foreach (var property in shape.Properties)
        {
            foreach (var check in property.Checks.Where(check => !IsAlone(check)))
            {
                WriteWithOther(writer, shape, property, check);
            }
        }

        if (shape.HasOneCurrency)
        {
            WriteCurrencies(writer, shape);
        }

        writer.Line("value.Validate(ref findings);").Close();
    }

    private static void WriteWithOther(SourceWriter writer, ArtifactShape shape, PropertyShape property, PropertyCheck check)
    {
        var other = shape.Properties.FirstOrDefault(each => each.Name == check.Text);
        if (other is null)
        {
            return;
        }

        if (check.Kind == CheckKind.Compare)
        {
            writer.Line($"{Library.Space}Checks.Compare(value.{CSharp.Identifier(property.Name)}, value.{CSharp.Identifier(other.Name)}, {CSharp.Literal(other.JsonName)}, {CSharp.Literal(property.JsonName)}, ref findings);");
            return;
        }

        var (one, oneThere) = Held(property, check.Kind);
        var (two, twoThere) = Held(other, check.Kind);
        var isNumber = other.Value.Form != "Money";
        var arguments = check.Kind == CheckKind.SumsTo
            ? $"{Library.Space}Checks.Span({one}), {Selected(property.Value, check, isNumber ? "(decimal)" : "")}, {(isNumber ? $"{Library.Space}Checks.Counted({two})" : two)}"
            : $"{one}, {two}";
        var call = $"{Library.Space}Checks.{check.Kind}({arguments}, {CSharp.Literal(property.JsonName)}, ref findings);";
        if (string.Join(" && ", new[] { oneThere, twoThere }.OfType<string>()) is { Length: > 0 } condition)
        {
            writer.Open($"if ({condition})").Line(call).Close().Line();
        }
        else
        {
            writer.Line(call);
        }

        // A local of a condition is known after it, too, so that each check has its own.
        (string Held, string? Condition) Held(PropertyShape held, CheckKind kind)
        {
            var (member, local) = ($"value.{CSharp.Identifier(held.Name)}", $"{RecordWriter.Local(held)}For{property.Name}{kind}");
            return held.IsNullable ? (local, $"{member} is {{ }} {local}") : (member, null);
        }
    }

    private static void WriteCurrencies(SourceWriter writer, ArtifactShape shape)
    {
        writer.Line($"var currency = {Library.Space}Checks.NoCurrency;");
        foreach (var property in shape.Properties)
        {
            var (member, local) = ($"value.{CSharp.Identifier(property.Name)}", RecordWriter.Local(property) + "InCurrency");
            var held = property.IsNullable ? local : member;
            (string, string, bool)[] money = property.Value is { Kind: ValueKind.List, Element: { } element } && shape.Parts.FirstOrDefault(each => each.Key == element.Part) is { } part
                ? [.. part.Properties.Where(each => each.Value.Form == "Money").Select(each => (each.Name, each.JsonName, each.IsNullable))]
                : [];
            var isList = money.Length > 0 || property.Value.Element?.Form == "Money";
            if (property.Value.Form != "Money" && !isList)
            {
                continue;
            }

            if (property.IsNullable)
            {
                writer.Open($"if ({member} is {{ }} {local})");
            }

            if (property.Value.Kind == ValueKind.Dictionary)
            {
                writer.Open($"foreach (var each in {held})")
                    .Line($"{Library.Space}Checks.OneCurrency(each.Value, ref currency, {CSharp.Literal(property.JsonName)}, ref findings);")
                    .Close();
            }
            else if (isList)
            {
                WriteListCurrencies(writer, held, property, money);
            }
            else
            {
                writer.Line($"{Library.Space}Checks.OneCurrency({held}, ref currency, {CSharp.Literal(property.JsonName)}, ref findings);");
            }

            if (property.IsNullable)
            {
                writer.Close().Line();
            }
        }
    }

    private static void WriteListCurrencies(SourceWriter writer, string list, PropertyShape property, (string Name, string JsonName, bool IsNullable)[] money)
    {
        var elements = RecordWriter.Local(property) + "Elements";
        writer.Line($"var {elements} = {Library.Space}Checks.Span({list});");
        writer.Open($"for (var index = 0; index < {elements}.Length; index++)").Line("var before = findings.Count;");
        if (money.Length == 0)
        {
            writer.Line($"{Library.Space}Checks.OneCurrency({elements}[index], ref currency, \"\", ref findings);");
        }

        foreach (var (name, jsonName, isNullable) in money)
        {
            var local = ArtifactShapeReader.JsonName(name) + "Money";
            var held = isNullable ? local : $"{elements}[index].{CSharp.Identifier(name)}";
            if (isNullable)
            {
                writer.Open($"if ({elements}[index].{CSharp.Identifier(name)} is {{ }} {local})");
            }

            writer.Line($"{Library.Space}Checks.OneCurrency({held}, ref currency, {CSharp.Literal(jsonName)}, ref findings);");
            if (isNullable)
            {
                writer.Close();
            }
        }

        writer.Line($"{Library.Space}Checks.Within(before, {CSharp.Literal(property.JsonName)}, index, ref findings);").Close();
    }
}
