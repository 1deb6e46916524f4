class ASGD(Optimizer):
    """Averaged SGD as torch does it; Paddle's averages the gradients."""

    def __init__(self, params, lr=0.01, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0):
        super().__init__(params, {'lr': lr, 'lambd': lambd, 'alpha': alpha, 't0': t0, 'weight_decay': weight_decay})

    @paddle.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                state, lr, lambd = self.state[p], group['lr'], group['lambd']
                if not state:
                    state.update(step=0, eta=lr, mu=1, ax=paddle.zeros_like(p))
                state['step'] += 1
                change = p.grad + group['weight_decay'] * p
                p.set_value(p * (1 - lambd * state['eta']) - state['eta'] * change)
                state['ax'] = state['ax'] + (p - state['ax']) * state['mu']
                state['eta'] = lr / (1 + lambd * lr * state['step']) ** group['alpha']
                state['mu'] = 1 / max(1, state['step'] - group['t0'])
        return loss
