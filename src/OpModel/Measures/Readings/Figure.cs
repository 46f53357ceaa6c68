using OneOf;

namespace OpModel.Measures;

/// <summary>A number, or why there is none.</summary>
internal readonly struct Figure
{
    private readonly decimal _value;
    private readonly NotEnoughData? _nothing;

    public Figure(decimal value) => _value = value;

    private Figure(NotEnoughData nothing) => _nothing = nothing;

    public bool IsNone => _nothing is not null;

    public static Figure None(NotEnoughReason reason, string message) => new(new NotEnoughData(reason, message));

    /// <summary>A quotient; there is none where the divisor is zero.</summary>
    public static Figure Divided(decimal dividend, decimal divisor, string name) => divisor == 0
        ? None(NotEnoughReason.DivisorIsZero, $"{name} is 0, and nothing can be divided by it; take a longer window, or correct the readings.")
        : new(dividend / divisor);

    /// <summary>What is made of the number, where there is one.</summary>
    public Figure As(Func<decimal, Figure> make) => IsNone ? this : make(_value);

    public OneOf<MeasuredValue, NotEnoughData> ToOutcome(Func<decimal, MeasuredValue> make) => _nothing is { } nothing ? nothing : make(_value);
}
