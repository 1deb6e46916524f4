import torch


def case_unpacked():
    x = torch.zeros(4, 3)
    a, b = torch.chunk(x, 2)
    a.add_(1)
    b[0] = 5
    y = torch.zeros(6)
    c, d, e = torch.split(y, [1, 2, 3])
    d.fill_(2)
    e += 1
    return x, a, b, y.sum(), y


def case_loops():
    x = torch.ones(2, 4)
    for piece in torch.chunk(x, chunks=2, dim=-1):
        piece *= 3
    y = torch.zeros(2, 5)
    for i, piece in enumerate(y.split(2, dim=1)):
        piece += i + 1
    z = torch.zeros(5)
    for start, piece in zip([10, 20], z.split(split_size=[2, 3])):
        piece.copy_(torch.arange(start, start + len(piece)))
    return x, y, z


def case_outputs_and_items():
    x = torch.zeros(2, 6)
    a, b = x.split(3, dim=-1)
    torch.add(b, 2, out=b)
    a[:, 1:].mul_(2).add_(1)
    y = torch.ones(5)
    y.chunk(2)[1].mul_(3)
    return x, y


def scale_front(x):
    front, back = x.chunk(2, dim=1)
    front[:, 0].mul_(2)


class Halves:
    def __init__(self):
        self.whole = torch.ones(4)

    def double(self):
        first, second = self.whole.split_with_sizes([1, 3])
        second.mul_(2)


def case_seen_elsewhere():
    x = torch.ones(2, 4)
    scale_front(x)
    h = Halves()
    h.double()
    return x, h.whole


def case_not_seen():
    x = torch.ones(2, 4) * 2
    a, b = x.chunk(2, 1)
    a.mul_(b)
    c, d = torch.ones(4).chunk(2)
    c.add_(d)
    return a, c


def case_rows_of_unbind():
    x = torch.zeros(2, 3)
    a, b = x.unbind(0)
    a += 1
    for i, row in enumerate(x.unbind(dim=0)):
        row *= i + 2
        row += 1
    return x


def case_piece_in_brackets():
    x = torch.zeros(4)
    a, b = x.chunk(2)
    (a).add_(1)
    return x
