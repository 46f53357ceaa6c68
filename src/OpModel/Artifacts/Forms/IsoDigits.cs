namespace OpModel.Artifacts;

/// <summary>Reads the numbers of dates.</summary>
internal static class IsoDigits
{
    public static bool TryRead(string text, int start, int count, out int number)
    {
        number = 0;
        for (var index = start; index < start + count; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                return false;
            }

            number = (number * 10) + (text[index] - '0');
        }

        return true;
    }
}
