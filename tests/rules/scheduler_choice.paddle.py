"""One of several schedulers is taken: none shares the optimizer's rate with another."""
import paddle
from paddle.optimizer import lr as lr_scheduler


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


def make_optimizer():
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)


def rates(optimizer, scheduler):
    found = []
    for _ in range(5):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found


def in_arms(kind, optimizer):
    if kind == "step":
        scheduler = lr_scheduler.StepDecay(optimizer.get_lr(), 2)
        optimizer.set_lr_scheduler(scheduler)
    elif kind == "exponential":
        scheduler = lr_scheduler.ExponentialDecay(optimizer.get_lr(), 0.5)
        optimizer.set_lr_scheduler(scheduler)
    else:
        scheduler = lr_scheduler.CosineAnnealingDecay(optimizer.get_lr(), 4)
        optimizer.set_lr_scheduler(scheduler)
    return scheduler


def returned(kind, optimizer):
    if kind == "step":
        return attach_scheduler(optimizer, lr_scheduler.StepDecay(optimizer.get_lr(), 2))
    return attach_scheduler(optimizer, lr_scheduler.ExponentialDecay(optimizer.get_lr(), 0.5))


def in_one_line(kind, optimizer):
    return attach_scheduler(optimizer, lr_scheduler.StepDecay(optimizer.get_lr(), 2)) if kind == "step" else attach_scheduler(optimizer, lr_scheduler.ExponentialDecay(optimizer.get_lr(), 0.5))


def case_choices():
    found = []
    for build in (in_arms, returned, in_one_line):
        for kind in ("step", "exponential"):
            optimizer = make_optimizer()
            found.append(rates(optimizer, build(kind, optimizer)))
    return found
