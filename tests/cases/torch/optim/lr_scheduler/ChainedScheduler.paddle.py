import paddle
import torch


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


def todo_use():
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    # TODO(pt2pd): TPD2001 torch.optim.lr_scheduler.ChainedScheduler: no product of schedulers
    return torch.optim.lr_scheduler.ChainedScheduler([attach_scheduler(optimizer, paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2))])
