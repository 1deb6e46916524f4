import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, paddle.to_tensor(floats(2, 4, 5, 2)), align_corners=False)


def case_corners():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, paddle.to_tensor(floats(2, 4, 5, 2)), align_corners=True)


def case_nearest():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, paddle.to_tensor(floats(2, 4, 5, 2)), mode='nearest', padding_mode='border', align_corners=False)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(c, paddle.to_tensor(floats(2, 4, 5, 2)), 'bilinear', 'reflection', True)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(x=c, grid=paddle.to_tensor(floats(2, 4, 5, 2)), mode='bilinear', padding_mode='zeros', align_corners=False)


def todo_bicubic():
    # TODO(pt2pd): TPD2002 torch.nn.functional.grid_sample: Paddle's grid_sample has bilinear and nearest only
    return torch.nn.functional.grid_sample(paddle.to_tensor(floats(2, 3, 8, 8)), paddle.to_tensor(floats(2, 4, 5, 2)), mode='bicubic')


def case_volume():
    return F.grid_sample(paddle.to_tensor(floats(1, 2, 3, 4, 5)), paddle.to_tensor(floats(1, 2, 2, 2, 3)), align_corners=False)


def case_gradient():
    x = paddle.to_tensor(floats(1, 2, 4, 4), stop_gradient=False)
    (F.grid_sample(x, paddle.to_tensor(floats(1, 3, 3, 2)), align_corners=True) ** 2).sum().backward()
    return x.grad
