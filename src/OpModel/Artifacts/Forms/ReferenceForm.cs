using System.Diagnostics.CodeAnalysis;

namespace OpModel.Artifacts;

/// <summary>The form of references: the name of what is referred to.</summary>
internal sealed class ReferenceForm<T> : TextForm<T>
    where T : struct, IElementReference<T>
{
    public override string Expected => $"the name of a {T.Kind}";

    public override bool TryParse(string text, [MaybeNullWhen(false)] out T value)
    {
        value = T.Named(text);
        return !string.IsNullOrWhiteSpace(text);
    }

    public override bool TryRead(string? dto, ref ValidationFindings findings, out T value)
    {
        if (!base.TryRead(dto, ref findings, out value))
        {
            return false;
        }

        Checks.References(value, "", ref findings);
        return true;
    }

    public override string Text(T value) => value.Name ?? "";

    public override void Check(T value, ref ValidationFindings findings)
    {
        if (string.IsNullOrWhiteSpace(value.Name))
        {
            findings.Add(ValidationRule.Form, "", Expected, "\"\"");
        }
        else
        {
            Checks.References(value, "", ref findings);
        }
    }
}
