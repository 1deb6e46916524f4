import paddle
from torch.optim.lr_scheduler import ReduceLROnPlateau
from paddle.optimizer.lr import ReduceOnPlateau


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


LOSSES = [1.0, 0.9, 0.95, 0.95, 0.95, 0.95, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9]


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, scheduler):
    found = []
    for loss in LOSSES:
        optimizer.step()
        scheduler.step(loss)
        found.append(optimizer.get_lr())
    return found


def case_default():
    optimizer = make_optimizer()
    scheduler = ReduceOnPlateau(optimizer.get_lr())
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_options():
    optimizer = make_optimizer()
    scheduler = ReduceOnPlateau(optimizer.get_lr(), "min", factor=0.5, patience=1, threshold=0.1, threshold_mode="abs", cooldown=1, min_lr=0.01, epsilon=1e-4)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_positional():
    optimizer = make_optimizer()
    scheduler = ReduceOnPlateau(optimizer.get_lr(), 'max', 0.5, 2)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_tensor():
    optimizer = make_optimizer()
    scheduler = ReduceOnPlateau(optimizer.get_lr(), patience=0)
    optimizer.set_lr_scheduler(scheduler)
    for loss in LOSSES[:4]:
        scheduler.step(paddle.to_tensor(loss))
    scheduler.step(metrics=paddle.to_tensor(2.0))
    return optimizer.get_lr(), scheduler.num_bad_epochs


def build(optimizer):
    return attach_scheduler(optimizer, ReduceOnPlateau(optimizer.get_lr(), patience=1))


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


def case_statement():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(ReduceOnPlateau(optimizer.get_lr()))
    return optimizer.get_lr()


def case_type():
    optimizer = make_optimizer()
    return isinstance(build(optimizer), ReduceOnPlateau)


def todo_rates_of_groups():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2002 torch.optim.lr_scheduler.ReduceLROnPlateau: Paddle takes one min_lr for all groups
    return ReduceLROnPlateau(optimizer, min_lr=[0.1])


def todo_optimizer_of_a_call():
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.ReduceLROnPlateau: the scheduler needs its optimizer by name
    return ReduceLROnPlateau(make_optimizer())
