namespace OpModel.Chargeback;

/// <summary>The proof that a run closes: what went in is what is charged, retained and unplaced, exact and as the lines of its statements say it.</summary>
internal static class ClosingProof
{
    /// <summary>Checks that the books close.</summary>
    /// <param name="over">What the run is over: a period, or a bill.</param>
    /// <param name="costIn">What went in.</param>
    /// <param name="charged">What is charged.</param>
    /// <param name="lines">The same, line by line.</param>
    /// <param name="retained">What is retained.</param>
    /// <param name="unplaced">What is unplaced.</param>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Check(string over, Figure costIn, Figure charged, IEnumerable<Money> lines, Figure retained, Figure unplaced)
    {
        var closesExactly = costIn.ExactValue == charged.ExactValue + retained.ExactValue + unplaced.ExactValue;
        var closesRounded = costIn.Rounded == lines.Aggregate(retained.Rounded + unplaced.Rounded, (sum, line) => sum + line);
        if (!closesExactly || !closesRounded)
        {
            throw new InvalidOperationException(
                $"The run over {over} does not close: {costIn.Exact} went in; {charged.Exact} is charged, "
                + $"{retained.Exact} retained and {unplaced.Exact} unplaced. This is a defect of the library.");
        }
    }
}
