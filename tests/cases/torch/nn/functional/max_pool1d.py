import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 2)


def case_stride_and_padding():
    s = torch.tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 3, 2, 1)


def case_all_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 3, 2, 1, 1, True)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.max_pool1d(input=s, kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=True, return_indices=False)


def case_keyword_kernel():
    s = torch.tensor(floats(2, 3, 16))
    return F.max_pool1d(s, kernel_size=2, stride=1)


def case_indices():
    values, where = F.max_pool1d(torch.tensor(floats(2, 3, 16)), 2, return_indices=True)
    return values, where.tolist()


# The dilation must be seen: the calls stand in the line of their loop, so that no variable can hold it.
def case_dilated():
    x, out = torch.tensor(floats(2, 3, 11), requires_grad=True), []
    for size in (2, 3): out.append(F.max_pool1d(x, size, dilation=2))
    for up in (True, False): out.append(F.max_pool1d(x, 3, 2, 1, 2, ceil_mode=up, return_indices=False))
    sum((y * y).sum() for y in out).backward()
    return out, x.grad


def todo_dilated_with_indices():
    return F.max_pool1d(torch.tensor(floats(2, 3, 11)), 2, dilation=2, return_indices=True)


def case_without_batch():
    out = []
    for x in F.max_pool1d(torch.tensor(floats(2, 3, 16)), 1):
        out.append(F.max_pool1d(x, 2))
    return out


def case_axes_of_a_literal():
    x = torch.tensor([[1, 4.5, 3, 2], (0, 1, 5, 2)])
    return F.max_pool1d(x, 2), F.max_pool1d(torch.tensor([[[1., 4., 3., 2.]]]), 2)


def case_indices_of_their_dtype():
    x = torch.tensor(floats(2, 3, 8))
    values, indices = F.max_pool1d(x, 2, return_indices=True)
    return values, indices, F.max_pool1d(x, 2, return_indices=True)[1]


# The image must be seen to have no batch: the call stands in the line of its loop, so that no function is made of it.
def case_indices_without_batch():
    image, out = torch.randn(3, 8), []
    image.copy_(torch.tensor(floats(3, 8)))
    for size in (2, 3): out.append(F.max_pool1d(image, size, return_indices=True))
    return out


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(2, 3, 8)), []
    for flag in (True, False):
        out.append(F.max_pool1d(x, 2, return_indices=flag))
    return out


def case_ceil_mode_without_empty_windows():
    out = []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2), (2, 3, 1)):
        x = torch.tensor(floats(2, 3, 5), requires_grad=True)
        y = F.max_pool1d(x, size, stride, padding, ceil_mode=True)
        z, where = F.max_pool1d(x, size, stride, padding, ceil_mode=True, return_indices=True)
        (y + 2 * z).pow(2).sum().backward()
        out.append((y, z, where, x.grad))
    return out


# The size of one must be seen: the call stands in the line of its loop, so that no variable can hold it.
def case_ceil_mode_with_a_window_of_three():
    x, up, out = torch.tensor(floats(2, 3, 5)), True, []
    for up in (True, False): out.append(F.max_pool1d(x, 1, stride=2, ceil_mode=up))
    return out, (F.max_pool1d(x, 3, padding=1, ceil_mode=True), F.max_pool1d(x, 3, 3, 1, ceil_mode=up, return_indices=True),
                 F.max_pool1d(x, 3, 2, 1, ceil_mode=True))
