"""A helper function stands behind the last import, which goes, and the blank lines around it."""
import paddle
from paddle import nn



def attach_cycle(optimizer, scheduler):
    """Attaches a scheduler that gives every parameter group the same rate."""
    optimizer.set_lr_scheduler(scheduler)
    for group in optimizer._param_groups:
        if isinstance(group, dict):
            group['learning_rate'] = 1.0
            for p in group['params']:
                p.optimize_attr['learning_rate'] = 1.0
    return scheduler


def one_cycle_lr(optimizer, max_lr, total_steps, pct_start=0.3, anneal_strategy='cos', base_momentum=0.85,
                 max_momentum=0.95, div_factor=25.0, final_div_factor=1e4, three_phase=False, last_epoch=-1):
    """OneCycleLR that moves the momentum (beta1 of Adam) against the rate."""
    import math
    phases = (pct_start, anneal_strategy, three_phase)
    momentum = paddle.optimizer.lr.OneCycleLR(
        base_momentum, total_steps, base_momentum / max_momentum, max_momentum, *phases)

    class OneCycleLR(paddle.optimizer.lr.OneCycleLR):
        def step(self, epoch=None):
            super().step(epoch)
            self.move_momentum()

        def set_state_dict(self, state_dict):
            super().set_state_dict(state_dict)
            self.move_momentum()

        def move_momentum(self):
            momentum.step(self.last_epoch)
            name = 'momentum' if isinstance(optimizer, paddle.optimizer.Momentum) else 'beta1'
            setattr(optimizer, '_' + name, momentum())
            for options in [optimizer._default_dict, *optimizer._param_groups]:
                if isinstance(options, dict):
                    options[name] = momentum()
            # torch corrects the bias by the present beta1, Paddle by the product of all that were used.
            for key, power in optimizer._accumulators.get('beta1_pow_acc', {}).items():
                beta2_power = optimizer._accumulators['beta2_pow_acc'][key].item()
                steps = round(math.log(beta2_power) / math.log(optimizer._beta2)) if beta2_power else 1e9
                power.set_value(paddle.full_like(power, momentum() ** steps))

    scheduler = OneCycleLR(max_lr, total_steps, div_factor, max_lr / div_factor / final_div_factor, *phases, last_epoch)
    return attach_cycle(optimizer, scheduler)


def case_rates():
    optimizer = paddle.optimizer.Momentum(parameters=[nn.Parameter(paddle.ones([2]))], learning_rate=0.1, momentum=0.9)
    scheduler = one_cycle_lr(optimizer, 0.5, 12)
    return [scheduler.last_lr]
