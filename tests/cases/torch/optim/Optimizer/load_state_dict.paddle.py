import paddle
from caselib import floats


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


def parameter_groups(params, lr=0.001):
    """Parameters of a Paddle optimizer from torch's, where a group has its own lr and torch's option names."""
    params = list(params)
    if not params or not isinstance(params[0], dict):
        return {'learning_rate': float(lr), 'parameters': params}
    groups = []
    rates = [group.get('lr', lr) for group in params]
    # A group's rate is a factor of the optimizer's in Paddle; get_lr() gives the first group's.
    base = next((rate for rate in rates if rate), lr)
    for rate, group in zip(rates, params):
        options = {'learning_rate': rate / base if base else 1.0}
        for key, value in group.items():
            if key == 'params':
                options['params'] = [value] if isinstance(value, paddle.Tensor) else list(value)
                for p in options['params']:
                    if not hasattr(p, 'optimize_attr'):
                        p.optimize_attr = {'learning_rate': 1.0}
            elif key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options['weight_decay'] = float(value)
            elif key != 'lr':
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov'}.get(key, key)] = value
        groups.append(options)
    return {'learning_rate': float(base), 'parameters': groups}


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_with_a_schedule():
    params = make_params()
    first = paddle.optimizer.Momentum(parameters=params, learning_rate=0.1, momentum=0.9)
    scheduler = paddle.optimizer.lr.StepDecay(first.get_lr(), step_size=2, gamma=0.5)
    first.set_lr_scheduler(scheduler)
    for _ in range(3):
        train(first, params, 1)
        scheduler.step()
    second = paddle.optimizer.Momentum(parameters=params, learning_rate=0.1, momentum=0.9)
    second_scheduler = paddle.optimizer.lr.StepDecay(second.get_lr(), step_size=2, gamma=0.5)
    second.set_lr_scheduler(second_scheduler)
    load_optimizer_state_dict(second, optimizer_state_dict(first))
    second_scheduler.set_state_dict(scheduler.state_dict())
    rates = []
    for _ in range(4):
        train(second, params, 1)
        second_scheduler.step()
        rates.append(second.get_lr())
    return [p.detach() for p in params], rates


def case_with_groups():
    params = make_params()
    first = paddle.optimizer.AdamW(**parameter_groups([{"params": params[:1], "lr": 0.2}, {"params": params[1:]}], 0.1))
    train(first, params)
    second = paddle.optimizer.AdamW(**parameter_groups([{"params": params[:1]}, {"params": params[1:]}], 0.1))
    load_optimizer_state_dict(second, optimizer_state_dict(first))
    return train(second, params)
