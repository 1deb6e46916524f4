import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def case_default():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(*attached(c, paddle.to_tensor(floats(2, 4, 5, 2))), align_corners=False)


def case_corners():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(*attached(c, paddle.to_tensor(floats(2, 4, 5, 2))), align_corners=True)


def case_nearest():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(*attached(c, paddle.to_tensor(floats(2, 4, 5, 2))), mode='nearest', padding_mode='border', align_corners=False)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(*attached(c, paddle.to_tensor(floats(2, 4, 5, 2))), mode='bilinear', padding_mode='reflection', align_corners=True)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.grid_sample(*attached(c, paddle.to_tensor(floats(2, 4, 5, 2))), mode='bilinear', padding_mode='zeros', align_corners=False)


def todo_bicubic():
    # TODO(pt2pd): TPD2002 torch.nn.functional.grid_sample: Paddle's grid_sample has bilinear and nearest only
    return torch.nn.functional.grid_sample(paddle.to_tensor(floats(2, 3, 8, 8)), paddle.to_tensor(floats(2, 4, 5, 2)), mode='bicubic')


def case_volume():
    return F.grid_sample(*attached(paddle.to_tensor(floats(1, 2, 3, 4, 5)), paddle.to_tensor(floats(1, 2, 2, 2, 3))), align_corners=False)


def case_gradient():
    x = paddle.to_tensor(floats(1, 2, 4, 4), stop_gradient=False)
    (F.grid_sample(*attached(x, paddle.to_tensor(floats(1, 3, 3, 2))), align_corners=True) ** 2).sum().backward()
    return x.grad


def case_one_asks_for_a_gradient():
    x, theta = paddle.to_tensor(floats(2, 1, 4, 4)), paddle.to_tensor(floats(2, 2, 3), stop_gradient=False)
    grid = paddle.nn.functional.affine_grid(theta, x.shape, align_corners=False)
    (paddle.nn.functional.grid_sample(*attached(x, grid), mode='bilinear', padding_mode='border', align_corners=False) ** 2).sum().backward()
    y = paddle.to_tensor(floats(2, 1, 4, 4), stop_gradient=False)
    paddle.nn.functional.grid_sample(*attached(y, grid.detach()), align_corners=True).sum().backward()
    return theta.grad, y.grad, not x.stop_gradient


def case_value():
    sample = paddle.nn.functional.grid_sample
    return F.grid_sample(*attached(paddle.to_tensor(floats(1, 1, 3, 3)), paddle.to_tensor(floats(1, 2, 2, 2, seed=1)) / 3), align_corners=False)
