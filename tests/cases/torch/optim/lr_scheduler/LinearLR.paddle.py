import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def load_optimizer_state_dict(optimizer, state_dict):
    """Loads an optimizer's state by the place of the parameters: Paddle's keys hold their names."""
    if 'state' in state_dict or not hasattr(optimizer, '_param_groups'):
        return optimizer.load_state_dict(state_dict)
    groups = optimizer._param_groups
    groups = groups if isinstance(groups[0], dict) else [{'params': groups}]
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    for group in groups:
        trained = [p for p in group['params'] if not p.stop_gradient]
        optimizer._create_accumulators(paddle.static.default_main_program().global_block(), {**group, 'params': trained})
    saved = {key.rsplit('_', 1)[0]: value for key, value in state_dict.items()}
    for kind, tensors in optimizer._accumulators.items():
        for name, p in zip(names, params):
            if p.name in tensors and f'{name}_{kind}' in saved:
                tensors[p.name].set_value(saved[f'{name}_{kind}'])
    if len(groups) > 1:
        for group, factor in zip(groups, state_dict.get('lr_factors', [])):
            group['learning_rate'] = factor
            for p in group['params']:
                p.optimize_attr['learning_rate'] = factor
    scheduler = optimizer._learning_rate
    if not isinstance(scheduler, paddle.optimizer.lr.LRScheduler):
        optimizer.set_lr(state_dict.get('lr', scheduler))
    elif 'lr' in state_dict:
        scheduler.last_lr, scheduler.base_lr = state_dict['lr'], state_dict['base_lr']


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found, scheduler.last_epoch


def case_assigned():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, total_steps=5)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, total_steps=5)
    optimizer.set_lr_scheduler(scheduler)
    optimizer.step()
    scheduler.step()
    return scheduler.last_lr, [scheduler.last_lr]


def build(optimizer):
    return attach_scheduler(optimizer, lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, total_steps=5))


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.LinearLR(self.optimizer.get_lr(), start_factor=0.5, total_steps=5)
        self.optimizer.set_lr_scheduler(self.scheduler)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, total_steps=5)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.LinearLR(other.get_lr(), start_factor=0.5, total_steps=5)
    other.set_lr_scheduler(resumed)
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, total_steps=5))
    return optimizer.get_lr()


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), total_steps=5)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, end_factor=0.2, total_steps=4)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_options3():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, end_factor=1.0, total_steps=8, last_epoch=-1)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LinearLR):
    return isinstance(scheduler, lr_scheduler.LinearLR)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.LinearLR: the scheduler needs its optimizer by name
    return torch.optim.lr_scheduler.LinearLR(make_optimizer(), 0.5)


def case_last_epoch_in_a_variable():
    optimizer = make_optimizer()
    last = int("-1")
    scheduler = lr_scheduler.LinearLR(optimizer.get_lr(), start_factor=0.5, last_epoch=last, total_steps=5)
    optimizer.set_lr_scheduler(scheduler)
    other = make_optimizer()
    other.set_lr_scheduler(lr_scheduler.LinearLR(other.get_lr(), start_factor=0.5, last_epoch=last, total_steps=5))
    third = make_optimizer()
    return rates(optimizer, scheduler), rates(third, {"x": attach_scheduler(third, lr_scheduler.LinearLR(third.get_lr(), start_factor=0.5, last_epoch=last, total_steps=5))}["x"])
