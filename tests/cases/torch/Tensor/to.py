import torch
from caselib import bools, floats, ints


def case_dtype():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return (
        x.to(torch.float64), x.to(dtype=torch.int64), i.to(torch.float32), x.to(torch.long), m.to(torch.float),
        x.to(torch.int64, non_blocking=True), x.to(x.dtype), x.to(torch.float64, copy=True),
        x.to(torch.float64, False, True))


def case_device():
    x = torch.tensor(floats(3, 4))
    return (
        x.to("cpu"), x.to(device="cpu"), x.to(torch.device("cpu")), x.to(x.device), x.to("cpu", non_blocking=True),
        x.to(device=x.device, non_blocking=True))


def case_both():
    x = torch.tensor(floats(3, 4))
    return (
        x.to("cpu", torch.float64), x.to(device="cpu", dtype=torch.int64), x.to(x.device, dtype=torch.float64),
        x.to("cpu", torch.float64, True), x.to(dtype=torch.float64, device=x.device, non_blocking=True))


def case_tensor():
    x, i, d = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.to(d), x.to(i), i.to(x), x.to(d, non_blocking=True)


def case_layout():
    x = torch.tensor(floats(3, 4))
    return x.to(memory_format=torch.contiguous_format), x.to(torch.float64, memory_format=torch.preserve_format)


def moved(t, device):
    return t.to(device), t.to(device, non_blocking=True), t.to(device=device)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return moved(x, "cpu"), moved(x, torch.device("cpu"))


def case_chain():
    device = torch.device("cpu")
    x = torch.tensor(ints(3, 4)).to(device).float().to(device, torch.float64)
    return x, x.to(device) + x.to(x.dtype)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    (x.to(torch.float64) ** 2).sum().backward()
    return x.grad


class Batch:
    def to(self, device, non_blocking=False):
        return "on", non_blocking


def placed(batch, device):
    return batch["x"].to(device, non_blocking=True)


def case_of_unknown():
    move = globals()["placed"]
    return move({"x": torch.ones(2)}, "cpu"), move({"x": Batch()}, "cpu"), type(move({"x": torch.nn.ReLU()}, "cpu")).__name__


def case_dtype_by_name():
    def as_another(t, options):
        dtype = options["dtype"]
        return torch.tensor(floats(3, 4)).to(dtype), t.to(dtype), t.to(torch.float64, copy=True), t.to(torch.int32)

    def held(value):
        return vars(Holder(value))["value"]

    return [as_another(held(torch.tensor(ints(3))), {"dtype": held(d)}) for d in (torch.float64, torch.int64)]


class Holder:
    def __init__(self, value):
        self.__dict__["value"] = value


def case_cuts_the_gradient():
    x = torch.tensor([0.3, 1.7, 2.2], requires_grad=True)
    (x * x.to(torch.int64).to(x.dtype) + x * x.to(torch.bool).float() + x.detach().to(torch.long)).sum().backward()
    return x.grad


def kept(x, y, options):
    a = x.to(memory_format=torch.contiguous_format)
    x.to(memory_format=torch.contiguous_format)
    return a, x.to("cpu", memory_format=torch.preserve_format), y.to(**options), x.to(dtype=torch.float64, memory_format=torch.preserve_format)


def case_options():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    options = {"dtype": torch.float64, "device": "cpu"}
    others = {"x": x, "y": y, "options": options}
    return kept(**others)
