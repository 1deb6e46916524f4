import types

import paddle
import paddle.nn as nn
from caselib import fill, floats


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


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_strict():
    net, other = make(), make()
    result = other.load_state_dict(net.state_dict())
    return list(result.missing_keys), list(result.unexpected_keys)


def case_not_strict():
    net = make()
    state = {"fc.bias": paddle.ones([4]), "nothing": paddle.ones([1])}
    missing, unexpected = net.load_state_dict(state, strict=False)
    return net.fc.bias.detach(), "tail.0.weight" in missing, list(unexpected)


def case_raises():
    net = make()
    try:
        net.load_state_dict({"fc.bias": paddle.ones([4])})
    except RuntimeError:
        return "raised"
    return "loaded"


def case_positional():
    net = make()
    net.fc.load_state_dict({"bias": paddle.ones([4])}, False)
    return net.fc.bias.detach()


def resumed(run, other):
    load_optimizer_state_dict(other.optimizer, optimizer_state_dict(run.optimizer))
    other.net.load_state_dict(run.net.state_dict())


def step(run):
    (run.net(paddle.to_tensor(floats(4, 3))) ** 2).sum().backward()
    run.optimizer.step()
    run.optimizer.zero_grad()


def case_objects_of_unknown_type():
    runs = []
    for _ in range(2):
        net = nn.Linear(3, 2)
        fill(net)
        runs.append(types.SimpleNamespace(net=net, optimizer=paddle.optimizer.Momentum(parameters=net.parameters(), learning_rate=0.1, momentum=0.9)))
    step(runs[0])
    resumed(*runs)
    step(runs[1])
    return runs[1].net(paddle.to_tensor(floats(4, 3)))
