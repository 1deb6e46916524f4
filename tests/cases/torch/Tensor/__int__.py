import torch
import torch.nn.functional as F
from caselib import floats, ints


class Queue(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("pointer", torch.zeros(1, dtype=torch.long))

    def move(self, n):
        self.pointer[0] = (int(self.pointer) + n) % 7
        return int(self.pointer)


def case_one_element():
    x = torch.tensor(floats(1, 4)) * 10
    _, best = torch.max(x, 1)
    return int(best), int(x.argmax(1)), int(x[:, 2]), int(x[0, 1]), Queue().move(9)


def case_no_axes():
    x = torch.tensor(floats(3, 4)) * 10
    n = torch.tensor(ints(5))
    return int(x.sum()), int(torch.mean(x)), int((x > 0).sum()), int(n.sum() // 2), int(F.mse_loss(x, x * 2)), int(x.argmax())


def case_elements():
    x = torch.tensor(ints(4))
    return [int(v) for v in x], int(x[1]), int(x.max()), int(-x[0]), int(x[0] if len(x) else x[1])


def case_numbers():
    return int("3"), int(2.5), int(True)
