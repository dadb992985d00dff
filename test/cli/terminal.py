# Runs a command on a pseudo-terminal of its own, answers what it asks, and prints what came of it as JSON. The command, its
# folder and its environment come as JSON on standard input: {"argv", "folder", "environment", "answers", "seconds",
# "columns"}; each answer is a pair of the text that is waited for and what is typed then. When the time is over, every
# process of the terminal's session is killed: nothing that the command does can hang whoever runs this.
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

request = json.load(sys.stdin)
process, terminal = pty.fork()
if process == 0:
    os.chdir(request["folder"])
    os.environ.update(request["environment"])
    os.execvp(request["argv"][0], request["argv"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, request["columns"], 0, 0))
output, answers, end, looked = b"", list(request["answers"]), time.monotonic() + request["seconds"], 0
late = False
while True:
    left = end - time.monotonic()
    if left <= 0:
        late = True
        os.killpg(process, signal.SIGKILL)
        break
    if not select.select([terminal], [], [], min(left, 0.2))[0]:
        continue
    try:
        read = os.read(terminal, 65536)
    except OSError:  # The last process that had the terminal open has ended.
        break
    if read == b"":
        break
    output += read
    while answers:
        at = output.find(answers[0][0].encode(), looked)
        if at < 0:
            break
        looked = at + len(answers[0][0].encode())
        os.write(terminal, answers[0][1].encode())
        answers.pop(0)
_, status = os.waitpid(process, 0)
code = os.waitstatus_to_exitcode(status)
print(json.dumps({"code": code, "output": output.decode("utf-8", "replace"), "late": late}))
