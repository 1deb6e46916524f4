"""max, min, sort and the like give pairs: whole, unpacked, one half, and their named fields."""
import torch
from caselib import floats


def case_unpacked():
    x = torch.tensor(floats(3, 4))
    values, indices = x.max(dim=1)
    _, best = torch.max(x, 1)
    least, _ = x.min(0, keepdim=True)
    (a, b), c = torch.sort(x, dim=1, descending=True), x.size(0)
    top, where = x.topk(2, dim=1)
    return values, indices, best, least, a, b, c, top, where


def case_halves():
    x = torch.tensor(floats(3, 4))
    return x.max(1)[0], x.max(1)[1], torch.max(x, dim=0)[1], x.sort()[0], x.sort(dim=0)[1], x.topk(2)[1], x.median(dim=1)[0], x.kthvalue(2, dim=1)[0], \
        x.max(1)[0].sum(), torch.max(x, 1)[1].view(-1), x.min(dim=1)[-1], (x.max(1))[0]


def case_fields():
    x = torch.tensor(floats(3, 4))
    return x.max(1).values, x.max(dim=1).indices, torch.sort(x, 1).values, x.topk(2).indices, x.min(0).values.sum(), torch.median(x, 1).values


def case_whole():
    x = torch.tensor(floats(3, 4))
    pair = x.max(dim=1)
    order = torch.sort(x, dim=1)
    largest = x.topk(2)
    return pair[0], pair[1], pair.values, order.indices, order[0], largest.values, largest[1], len(pair), tuple(pair)


def best(x):
    return x.max(dim=1)


def case_returned():
    x = torch.tensor(floats(3, 4))
    values, indices = best(x)
    return values, indices, best(x)[0], best(x).indices, [v for v in best(x)]


def case_no_pair():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.max(), torch.min(x), torch.max(x, y), x.min(y), x.argmax(dim=1), max(1, 2), max([x.max(), x.min()]), x.amax(dim=1), \
        max(x.size()), torch.max(x, other=y)


def case_chained():
    x = torch.tensor(floats(2, 3, 4))
    return x.max(dim=2)[0].max(dim=1)[0], x.max(2)[0].min(1)[1], x.sort(dim=2)[0][:, :, :2].sum(dim=2), x.max(dim=1, keepdim=True)[0].size()


def case_stored():
    x = torch.tensor(floats(3, 4))
    d = {}
    d["v"], d["i"] = x.max(1)
    out = [None, None]
    out[0], out[1] = torch.sort(x)
    first, *rest = x.max(1)
    return d, out, first, rest
