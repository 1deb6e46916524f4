import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, torch.tensor(floats(2, 4, 5, 2)))


def case_corners():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, torch.tensor(floats(2, 4, 5, 2)), align_corners=True)


def case_nearest():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, torch.tensor(floats(2, 4, 5, 2)), mode='nearest', padding_mode='border', align_corners=False)


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, torch.tensor(floats(2, 4, 5, 2)), 'bilinear', 'reflection', True)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.grid_sample(input=c, grid=torch.tensor(floats(2, 4, 5, 2)), mode='bilinear', padding_mode='zeros', align_corners=None)


def todo_bicubic():
    return F.grid_sample(torch.tensor(floats(2, 3, 8, 8)), torch.tensor(floats(2, 4, 5, 2)), mode='bicubic')


def case_volume():
    return F.grid_sample(torch.tensor(floats(1, 2, 3, 4, 5)), torch.tensor(floats(1, 2, 2, 2, 3)), align_corners=False)


def case_gradient():
    x = torch.tensor(floats(1, 2, 4, 4), requires_grad=True)
    F.grid_sample(x, torch.tensor(floats(1, 3, 3, 2)), align_corners=True).pow(2).sum().backward()
    return x.grad


def case_one_asks_for_a_gradient():
    x, theta = torch.tensor(floats(2, 1, 4, 4)), torch.tensor(floats(2, 2, 3), requires_grad=True)
    grid = torch.nn.functional.affine_grid(theta, x.size(), align_corners=False)
    torch.nn.functional.grid_sample(x, grid, 'bilinear', 'border').pow(2).sum().backward()
    y = torch.tensor(floats(2, 1, 4, 4), requires_grad=True)
    torch.nn.functional.grid_sample(y, grid.detach(), align_corners=True).sum().backward()
    return theta.grad, y.grad, x.requires_grad


def case_value():
    sample = torch.nn.functional.grid_sample
    return sample(torch.tensor(floats(1, 1, 3, 3)), torch.tensor(floats(1, 2, 2, 2, seed=1)) / 3, align_corners=False)
