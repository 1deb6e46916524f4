from lib.common import *
from lib.registry import LOSSES, build_optimizer, build_scheduler


class Task:
    criterion = 'mse'

    def __init__(self, cfg):
        self.cfg = cfg
        seed_all(cfg.get('seed', 0))
        self.net = self.build().to(DEVICE)
        self.optimizer = build_optimizer(cfg['optim'], [p for p in self.net.parameters() if p.requires_grad])
        self.scheduler = build_scheduler(cfg['sched'], self.optimizer)
        self.loss_fn = LOSSES[self.criterion]()
        self.rng = np.random.RandomState(3)

    def lr(self):
        return self.optimizer.param_groups[0]['lr']

    def run(self):
        print(self.__class__.__name__, 'parameters', count(self.net))
        for step in range(self.cfg.get('steps', 5)):
            self.net.train()
            loss = self.loss(*self.batch())
            self.optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.net.parameters(), self.cfg.get('clip', 1.))
            self.optimizer.step()
            lr = self.lr()
            self.scheduler.step()
            print('step %d loss %.5f lr %.5f' % (step, loss.item(), lr))
        self.net.eval()
        with torch.no_grad():
            self.report()

    def report(self):
        pass
