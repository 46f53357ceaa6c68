using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpModel.Tool;

/// <summary>The help that is made from a command's options, followed by a text of its own, such as examples.</summary>
internal sealed class HelpWithText(HelpAction help, string text) : SynchronousCommandLineAction
{
    /// <summary>Adds a text to a command's help.</summary>
    public static void Add(Command command, string text)
    {
        var option = new HelpOption();
        option.Action = new HelpWithText((HelpAction)option.Action!, text);
        command.Options.Add(option);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(text);
        return code;
    }
}
