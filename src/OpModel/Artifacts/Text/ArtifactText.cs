using System.ComponentModel;

namespace OpModel.Artifacts;

/// <summary>What generated code calls to write and to compare artifacts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArtifactText
{
    /// <summary>Writes a name and the values that are there: <c>BudgetLine { Purpose = Hosting, Amount = 1200.00 EUR }</c>.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="values">The names of the properties, each with its value as text.</param>
    /// <returns>One line.</returns>
    public static string Of(string name, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var text = new System.Text.StringBuilder(name).Append(" {");
        var isFirst = true;
        foreach (var (property, value) in values)
        {
            if (value is not null)
            {
                text.Append(isFirst ? " " : ", ").Append(property).Append(" = ").Append(value.ReplaceLineEndings(" "));
                isFirst = false;
            }
        }

        return text.Append(" }").ToString();
    }

    /// <summary>Tells whether two values are the same; either may be missing.</summary>
    public static bool AreEqual<T, TDto>(ValueForm<T, TDto> form, T? left, T? right) =>
        left is null ? right is null : right is not null && form.AreEqual(left, right);

    /// <inheritdoc cref="AreEqual{T, TDto}(ValueForm{T, TDto}, T, T)"/>
    public static bool AreEqual<T, TDto>(ValueForm<T, TDto> form, T? left, T? right)
        where T : struct
        => left is null ? right is null : right is not null && form.AreEqual(left.Value, right.Value);

    /// <summary>The hash code of a value that may be missing.</summary>
    public static int HashCodeOf<T, TDto>(ValueForm<T, TDto> form, T? value) => value is null ? 0 : form.HashCodeOf(value);

    /// <inheritdoc cref="HashCodeOf{T, TDto}(ValueForm{T, TDto}, T)"/>
    public static int HashCodeOf<T, TDto>(ValueForm<T, TDto> form, T? value)
        where T : struct
        => value is null ? 0 : form.HashCodeOf(value.Value);
}
