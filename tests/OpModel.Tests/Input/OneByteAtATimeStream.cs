namespace OpModel.Tests.Input;

/// <summary>A stream that gives one byte for each call, as a slow pipe may.</summary>
internal sealed class OneByteAtATimeStream(byte[] content) : MemoryStream(content, writable: false)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer.IsEmpty ? buffer : buffer[..1]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
}
