namespace OpModel.Symbols;

/// <summary>The last few values of something. The generator and the analyzer ask for the same with values of their own, and neither is to drive out the other's.</summary>
/// <typeparam name="T">What the values are.</typeparam>
internal sealed class RecentValues<T>
    where T : class
{
    /// <summary>Two who ask, and each before and after an edit.</summary>
    private const int Most = 4;

    private readonly List<T> _values = [];

    /// <summary>A value that was had before, or a new one.</summary>
    /// <param name="isIt">Tells whether it is the one.</param>
    /// <param name="make">Makes it where it is not among the last ones.</param>
    public T Get(Func<T, bool> isIt, Func<T> make)
    {
        lock (_values)
        {
            var index = _values.FindIndex(value => isIt(value));
            var value = index < 0 ? make() : _values[index];
            if (index != _values.Count - 1 || index < 0)
            {
                if (index >= 0 || _values.Count == Most)
                {
                    _values.RemoveAt(Math.Max(index, 0));
                }

                _values.Add(value);
            }

            return value;
        }
    }
}
