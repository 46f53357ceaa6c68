namespace OpModel.Budgeting;

/// <summary>What a figure of a plan is called in a message: <c>the floor of Checkout</c>. It is put together only where there is something to tell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">Whose it is; nothing where that is plain.</param>
internal readonly record struct FigureName(string Kind, string? Of)
{
    public override string ToString() => Of is null ? Kind : $"{Kind} of {Of}";
}
