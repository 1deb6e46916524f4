import paddle
import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.optim.ASGD: Paddle's ASGD is another algorithm (it averages gradients); use SGD
    return torch.optim.ASGD([paddle.nn.Parameter(paddle.ones([2]))], lr=0.1)
