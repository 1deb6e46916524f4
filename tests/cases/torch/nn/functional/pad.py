import torch
import torch.nn.functional as F
from caselib import floats, ints


def case_as_value():
    pad = F.pad
    return pad(torch.tensor(floats(2, 3)), (1, 1, 0, 2), value=2.0)


def case_two():
    return [F.pad(torch.tensor(x), (1, 2)) for x in (floats(3), floats(3, 4), floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_four():
    return [F.pad(torch.tensor(x), (1, 2, 0, 3)) for x in (floats(3, 4), floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_six():
    return [F.pad(torch.tensor(x), [1, 2, 0, 3, 1, 1]) for x in (floats(2, 3, 4), floats(2, 3, 4, 5))]


def case_eight():
    return F.pad(torch.tensor(floats(2, 3, 4, 5)), (1, 2, 0, 3, 1, 1, 0, 1))


def case_value():
    return F.pad(torch.tensor(floats(2, 3)), (1, 1), 'constant', 2.5), F.pad(torch.tensor(floats(2, 3)), (1, 1, 2, 0), value=-1)


def case_keywords():
    return F.pad(input=torch.tensor(floats(2, 3, 4, 5)), pad=(1, 1, 2, 2), mode='constant', value=0)


def case_reflect():
    return F.pad(torch.tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='reflect'), F.pad(torch.tensor(floats(2, 3, 4)), (1, 2), 'reflect')


def case_replicate():
    return F.pad(torch.tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='replicate'), F.pad(torch.tensor(floats(2, 4)), (1, 2), 'replicate')


def case_circular():
    return F.pad(torch.tensor(floats(2, 3, 4, 5)), (1, 1, 2, 2), mode='circular')


def case_cropped():
    return F.pad(torch.tensor(floats(2, 3, 4, 5)), (-1, -1, 1, 0))


def case_from_variable():
    x = torch.tensor(floats(2, 3))
    amount = [1, 2, 3, 0]
    mode = 'constant'
    return F.pad(x, amount), F.pad(x, amount, mode), F.pad(x, (4 - x.size(1), 0))


def case_integers():
    return F.pad(torch.tensor(ints(3, 4)), (0, 2), value=-1), F.pad(torch.tensor(ints(3)), (1, 0))


def case_gradient():
    x = torch.tensor(floats(2, 3, 4), requires_grad=True)
    F.pad(x, (1, 1, 0, 2), mode='replicate').pow(2).sum().backward()
    return x.grad


def case_known_rank():
    x = F.max_pool2d(torch.tensor(floats(2, 3, 4, 5)), 1)
    return F.pad(x, (1, 2, 0, 3))


def padded(mask):
    return F.pad(mask, (1, 0), value=True), F.pad(mask, [0, 2], 'constant', False)


def case_mask():
    mask = torch.tensor(floats(2, 3)) > 0
    return F.pad(mask, (1, 2)), F.pad(mask, (1, 0, 0, 1), value=True), F.pad(input=mask, pad=(1, 0), value=False), padded(mask)


def case_mask_value():
    class Holder:
        pass
    holder = Holder()
    holder.mask, holder.x = torch.tensor([True, False]), torch.tensor(floats(2))
    read = lambda name: getattr(holder, name)
    return F.pad(read("mask"), (1, 0), value=True), F.pad(read("x"), (1, 0), value=True)


def cropped(x, amount, low):
    """Only widths that stand in the call can be seen to be negative."""
    return [F.pad(x, (0, 0, 1, -1)), F.pad(x, (-1, -2)), F.pad(x, [0, 0, amount, -amount], value=1.5),
            F.pad(x > 0, (*low, 0, 0)), F.pad(x, (-1, 2, *low))]


def case_negative_widths():
    return cropped(torch.tensor(floats(2, 3, 4)), 2, [1, -1])


def case_negative_gradient():
    x = torch.tensor(floats(2, 3, 4), requires_grad=True)
    sum((y * y).sum() for y in cropped(x, 1, [-1, 1]) if y.dtype == x.dtype).backward()
    return x.grad


def case_four_axes():
    x, up = torch.tensor(floats(2, 1, 2, 2), requires_grad=True), 2
    y = F.pad(x, [1, 0, 0, up - 1, 0, 0, 1, 0])
    y.pow(2).sum().backward()
    return y.detach(), x.grad
