namespace OpModel.Chargeback;

/// <summary>Writes broken lines below the header of their bill, so that they can be mended and read as a bill of their own.</summary>
internal sealed class SetAsideLines(Stream? destination)
{
    private byte[] _header = [];

    /// <summary>Keeps the header that the reader stands on, to be written before the first line.</summary>
    public void TakeHeader(CsvReader csv) => _header = destination is null ? [] : [.. csv.Record, (byte)'\n'];

    /// <summary>Sets the line aside that the reader stands on.</summary>
    public void Add(CsvReader csv)
    {
        if (destination is not null)
        {
            destination.Write(_header);
            _header = [];
            csv.CopyRecordTo(destination);
        }
    }
}
