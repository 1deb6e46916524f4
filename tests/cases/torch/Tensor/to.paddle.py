import paddle
from caselib import bools, floats, ints


def case_dtype():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return (
        x.astype(paddle.float64), x.astype(paddle.int64), i.astype(paddle.float32), x.astype(paddle.int64), m.astype(paddle.float32),
        x.to(paddle.int64), x.astype(x.dtype), x.to(paddle.float64, copy=True),
        x.to(paddle.float64, copy=True))


def case_device():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.to("cpu"), x.to(device="cpu"), x.to(paddle.device("cpu")), x.to(x.device), x.to("cpu"),
        x.to(device=x.device))


def case_both():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.to("cpu", paddle.float64), x.to(device="cpu", dtype=paddle.int64), x.to(x.device, dtype=paddle.float64),
        x.to("cpu", paddle.float64), x.to(dtype=paddle.float64, device=x.device))


def case_tensor():
    x, i, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.to(d), x.to(i), i.to(x), x.to(d)


def case_layout():
    x = paddle.to_tensor(floats(3, 4))
    return x, x.to(paddle.float64)


def moved(t, device):
    return t.to(device), t.to(device), t.to(device=device)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return moved(x, "cpu"), moved(x, paddle.device("cpu"))


def case_chain():
    device = paddle.device("cpu")
    x = paddle.to_tensor(ints(3, 4)).to(device).astype('float32').to(device, paddle.float64)
    return x, x.to(device) + x.astype(x.dtype)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (x.astype(paddle.float64) ** 2).sum().backward()
    return x.grad


class Batch:
    def to(self, device, non_blocking=False):
        return "on", non_blocking


def placed(batch, device):
    return batch["x"].to(device, non_blocking=True)


def case_of_unknown():
    move = globals()["placed"]
    return move({"x": paddle.ones([2])}, "cpu"), move({"x": Batch()}, "cpu"), type(move({"x": paddle.nn.ReLU()}, "cpu")).__name__


def case_dtype_by_name():
    def as_another(t, options):
        dtype = options["dtype"]
        return paddle.to_tensor(floats(3, 4)).to(dtype), t.to(dtype=dtype), t.to(dtype=paddle.float64, copy=True), t.to(dtype=paddle.int32)

    def held(value):
        return vars(Holder(value))["value"]

    return [as_another(held(paddle.to_tensor(ints(3))), {"dtype": held(d)}) for d in (paddle.float64, paddle.int64)]


class Holder:
    def __init__(self, value):
        self.__dict__["value"] = value


def case_cuts_the_gradient():
    x = paddle.to_tensor([0.3, 1.7, 2.2], stop_gradient=False)
    (x * x.detach().astype(paddle.int64).astype(x.dtype) + x * x.detach().astype(paddle.bool).astype('float32') + x.detach().astype(paddle.int64).astype('float32')).sum().backward()
    return x.grad


def kept(x, y, options):
    a = x
    return a, x.to("cpu"), y.to(**options), x.to(dtype=paddle.float64)


def case_options():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    options = {"dtype": paddle.float64, "device": "cpu"}
    others = {"x": x, "y": y, "options": options}
    return kept(**others)
