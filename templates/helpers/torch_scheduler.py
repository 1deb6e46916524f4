def torch_scheduler(name):
    """The scheduler that torch.optim.lr_scheduler has under this name, to be called with torch's arguments."""
    lr = paddle.optimizer.lr

    def constant(rate, factor=1 / 3, total_iters=5, last_epoch=-1):
        return lr.LambdaDecay(rate, lambda epoch: factor if epoch < total_iters else 1.0, last_epoch)

    def step(rate, step_size, gamma=0.1, last_epoch=-1):
        return lr.StepDecay(rate, int(step_size), gamma, last_epoch)

    def linear(rate, start_factor=1 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
        return lr.LinearLR(rate, total_iters, start_factor, end_factor, last_epoch)

    def polynomial(rate, total_iters=5, power=1.0, last_epoch=-1):
        return lr.PolynomialDecay(rate, total_iters, 0.0, power, last_epoch=last_epoch)

    def one_cycle(optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3,
                  anneal_strategy='cos', cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0,
                  final_div_factor=1e4, three_phase=False, last_epoch=-1):
        steps = total_steps or epochs * steps_per_epoch
        if cycle_momentum:
            return one_cycle_lr(optimizer, max_lr, steps, pct_start, anneal_strategy, base_momentum, max_momentum,
                                div_factor, final_div_factor, three_phase, last_epoch)
        return attach_scheduler(optimizer, lr.OneCycleLR(
            max_lr, steps, div_factor, max_lr / div_factor / final_div_factor, pct_start, anneal_strategy, three_phase,
            last_epoch))

    kinds = {'StepLR': step, 'MultiStepLR': lr.MultiStepDecay, 'ExponentialLR': lr.ExponentialDecay,
             'CosineAnnealingLR': lr.CosineAnnealingDecay, 'LambdaLR': lr.LambdaDecay, 'LinearLR': linear,
             'MultiplicativeLR': lr.MultiplicativeDecay, 'ReduceLROnPlateau': lr.ReduceOnPlateau,
             'CosineAnnealingWarmRestarts': lr.CosineAnnealingWarmRestarts, 'PolynomialLR': polynomial,
             'ConstantLR': constant}
    if name != 'OneCycleLR' and name not in kinds:
        raise AttributeError('no equivalent of lr_scheduler.' + name)

    def build(optimizer, *args, **options):
        options.pop('verbose', None)
        if name == 'OneCycleLR':
            return one_cycle(optimizer, *args, **options)
        if name == 'LambdaLR' and not callable(args[0] if args else options['lr_lambda']):
            return LambdaLR(optimizer, *args, **options)
        if 'eps' in options:
            options['epsilon'] = options.pop('eps')
        return attach_scheduler(optimizer, kinds[name](initial_lr(optimizer), *args, **options))

    return build
