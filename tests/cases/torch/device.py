import torch
from caselib import floats


def case_attributes():
    cpu, second = torch.device("cpu"), torch.device("cuda:1")
    return cpu.type, str(cpu), second.type, second.index, torch.device("cuda", 1).index, torch.device(type="cuda", index=2).index, cpu == torch.device("cpu"), torch.device(cpu).type, f"on {cpu}"


def case_use():
    device = torch.device("cpu")
    x = torch.tensor(floats(3), device=device)
    return x.to(device), torch.zeros(2, device=device), x.device == device, x.device.type, device.type == "cuda", x.to(device=device), x.device == torch.device("cpu")


def on(x, device: torch.device = torch.device("cpu")) -> torch.device:
    return x.to(device)


def case_class():
    x = torch.tensor(floats(3))
    return on(x), isinstance(torch.device("cpu"), torch.device), isinstance(x.device, torch.device), isinstance("cpu", torch.device)


def case_with():
    with torch.device("cpu"):
        return torch.zeros(2)
