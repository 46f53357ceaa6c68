using System.Text;
using OpModel.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await OpModelCommand.RunAsync(args, new ToolConsole(Console.Out, Console.Error, ShowsProgress: !Console.IsErrorRedirected));
