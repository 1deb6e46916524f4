import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 2)


def case_padded():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1)


def case_ceil():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, True)


def case_all_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, True, False)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(input=s, kernel_size=3, stride=2, padding=1, ceil_mode=False, count_include_pad=False)


def case_counted():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, padding=1, count_include_pad=True)


def case_no_padding():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, ceil_mode=True)


def case_as_value():
    pool = F.avg_pool1d
    return pool(torch.tensor(floats(2, 3, 16)), 2)


def case_without_batch():
    out = []
    for x in F.max_pool1d(torch.tensor(floats(2, 3, 16)), 1):
        out.append(F.avg_pool1d(x, 3, 2, 1) + F.avg_pool1d(x, 1).mean())
    return out


def case_ceil_mode_without_empty_windows():
    out = []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2), (2, 3, 1)):
        x = torch.tensor(floats(2, 3, 5), requires_grad=True)
        y = F.avg_pool1d(x, size, stride, padding, ceil_mode=True)
        z = F.avg_pool1d(x, size, stride, padding, True, False)
        (y + 2 * z).pow(2).sum().backward()
        out.append((y, z, x.grad))
    return out


# The size of one must be seen: the call stands in the line of its loop, so that no variable can hold it.
def case_ceil_mode_with_a_window_of_three():
    x, up, out = torch.tensor(floats(2, 3, 5)), True, []
    for up in (True, False): out.append(F.avg_pool1d(x, 1, stride=2, ceil_mode=up))
    return out, (F.avg_pool1d(x, 3, padding=1, ceil_mode=True), F.avg_pool1d(x, 3, 3, 1, ceil_mode=up),
                 F.avg_pool1d(x, 3, 2, 1, ceil_mode=True))
