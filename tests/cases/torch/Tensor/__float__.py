import torch
import torch.nn.functional as F
from caselib import floats, ints


class Queue(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("pointer", torch.zeros(1, dtype=torch.long))

    def move(self, n):
        self.pointer[0] = (float(self.pointer) + n) % 7
        return float(self.pointer)


def case_one_element():
    x = torch.tensor(floats(1, 4)) * 10
    _, best = torch.max(x, 1)
    return float(best), float(x.argmax(1)), float(x[:, 2]), float(x[0, 1]), Queue().move(9)


def case_no_axes():
    x = torch.tensor(floats(3, 4)) * 10
    n = torch.tensor(ints(5))
    return float(x.sum()), float(torch.mean(x)), float((x > 0).sum()), float(n.sum() // 2), float(F.mse_loss(x, x * 2)), float(x.argmax())


def case_elements():
    x = torch.tensor(ints(4))
    return [float(v) for v in x], float(x[1]), float(x.max()), float(-x[0]), float(x[0] if len(x) else x[1])


def case_numbers():
    return float("3"), float(2.5), float(True)
