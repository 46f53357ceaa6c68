namespace OpModel.Chargeback;

/// <summary>What weights of a cost pool count, for explanations.</summary>
/// <param name="Name">The unit in the singular, such as <c>authorisation</c>, or what it is as a whole, such as <c>direct cost</c>.</param>
/// <param name="IsUnit">Whether it is a unit, of which there is one or there are several.</param>
internal readonly record struct CostMeasure(string Name, bool IsUnit)
{
    /// <summary>A total in words: <c>1,200 authorisations</c>, <c>400 direct cost</c>.</summary>
    public string Count(ExactAmount total) => IsUnit ? ExactText.Count(total, Name) : $"{ExactText.Of(total)} {Name}";
}
