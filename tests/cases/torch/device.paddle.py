import paddle
from caselib import floats


def case_attributes():
    cpu, second = paddle.device("cpu"), paddle.device("cuda:1")
    return cpu.type, str(cpu), second.type, second.index, paddle.device("cuda", 1).index, paddle.device(type="cuda", index=2).index, cpu == paddle.device("cpu"), paddle.device(cpu).type, f"on {cpu}"


def case_use():
    device = paddle.device("cpu")
    x = paddle.to_tensor(floats(3), place=device)
    return x.to(device), paddle.zeros([2], device=device), x.device == device, x.device.type, device.type == "cuda", x.to(device=device), x.device == paddle.device("cpu")


def on(x, device: paddle.device.Device = paddle.device("cpu")) -> paddle.device.Device:
    return x.to(device)


def case_class():
    x = paddle.to_tensor(floats(3))
    return on(x), isinstance(paddle.device("cpu"), paddle.device.Device), isinstance(x.device, paddle.device.Device), isinstance("cpu", paddle.device.Device)


def case_with():
    with paddle.device("cpu"):
        return paddle.zeros([2])
