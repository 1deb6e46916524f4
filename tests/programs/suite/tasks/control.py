from lib.common import *
from lib.registry import TASKS, mlp
from torch.distributions import Categorical, Normal
from .base import Task


class VecEnv:
    def __init__(self, n, rng):
        self.n, self.rng = n, rng
        self.s = rng.randn(n, 3).astype(np.float32)

    def step(self, a):
        self.s = (self.s + 0.3 * (np.asarray(a) - 1)[:, None] + 0.05 * self.rng.randn(self.n, 3)).astype(np.float32)
        r = -np.abs(self.s).mean(1)
        done = np.abs(self.s).max(1) > 2.5
        self.s[done] = self.rng.randn(int(done.sum()), 3)
        return self.s.copy(), r.astype(np.float32), done, [{} for _ in range(self.n)]


class Rollouts(object):
    def __init__(self, steps, n, obs):
        self.obs = torch.zeros(steps + 1, n, *obs)
        self.rewards, self.logp, self.actions = (torch.zeros(steps, n, 1) for _ in range(3))
        self.values, self.returns = torch.zeros(steps + 1, n, 1), torch.zeros(steps + 1, n, 1)
        self.masks = torch.ones(steps + 1, n, 1)
        self.actions = self.actions.long()
        self.num_steps, self.step = steps, 0

    def insert(self, obs, actions, logp, values, rewards, masks):
        self.obs[self.step + 1].copy_(obs)
        self.actions[self.step].copy_(actions)
        self.logp[self.step].copy_(logp)
        self.values[self.step].copy_(values)
        self.rewards[self.step].copy_(rewards)
        self.masks[self.step + 1].copy_(masks)
        self.step = (self.step + 1) % self.num_steps

    def after_update(self):
        self.obs[0].copy_(self.obs[-1])
        self.masks[0].copy_(self.masks[-1])

    def compute(self, next_value, gamma=0.95, tau=0.9):
        self.values[-1] = next_value
        gae = 0
        for step in reversed(range(self.rewards.size(0))):
            delta = self.rewards[step] + gamma * self.values[step + 1] * self.masks[step + 1] - self.values[step]
            gae = delta + gamma * tau * self.masks[step + 1] * gae
            self.returns[step] = gae + self.values[step]

    def batches(self, adv, n, rng):
        size = self.rewards.numel()
        for idx in np.array_split(rng.permutation(size), n):
            idx = idx.tolist()
            yield self.obs[:-1].view(-1, *self.obs.size()[2:])[idx], self.actions.view(-1, 1)[idx], self.logp.view(-1, 1)[idx], self.values[:-1].view(-1, 1)[idx], self.returns[:-1].view(-1, 1)[idx], adv.view(-1, 1)[idx]


class FixedCategorical(torch.distributions.Categorical):
    def log_probs(self, actions):
        return super().log_prob(actions.squeeze(-1)).view(actions.size(0), -1).sum(-1).unsqueeze(-1)

    def mode(self):
        return self.probs.argmax(dim=-1, keepdim=True)


class Policy(nn.Module):
    def __init__(self):
        super().__init__()
        init_ = lambda m: self._init(m, nn.init.orthogonal_, lambda x: nn.init.constant_(x, 0), nn.init.calculate_gain('tanh'))
        self.base = nn.Sequential(init_(nn.Linear(3, 12)), nn.Tanh(), init_(nn.Linear(12, 12)), nn.Tanh())
        self.pi, self.v = mlp([12, 3]), mlp([12, 8, 1], act='elu', norm='ln')

    @staticmethod
    def _init(module, weight_init, bias_init, gain=1):
        weight_init(module.weight.data, gain=gain)
        bias_init(module.bias.data)
        return module

    def forward(self, x):
        h = self.base(x)
        return FixedCategorical(logits=self.pi(h)), self.v(h)


@TASKS.register('control')
class Control(Task):
    def build(self):
        return Policy()

    def run(self):
        env = VecEnv(4, self.rng)
        store = Rollouts(6, 4, (3,))
        store.obs[0].copy_(torch.from_numpy(env.s))
        for update in range(4):
            for step in range(6):
                with torch.no_grad():
                    dist, value = self.net(store.obs[step])
                    action = torch.from_numpy((self.rng.rand(4, 1) > dist.probs.cumsum(-1)[:, :2].numpy()).sum(1, keepdims=True))
                    logp = dist.log_probs(action)
                obs, reward, done, infos = env.step(action.squeeze(1).cpu().numpy())
                masks = torch.FloatTensor([[0.0] if done_ else [1.0] for done_ in done])
                store.insert(torch.from_numpy(obs).float(), action, logp, value, torch.from_numpy(reward).unsqueeze(1), masks)
            with torch.no_grad():
                store.compute(self.net(store.obs[-1])[1].detach())
            adv = store.returns[:-1] - store.values[:-1]
            adv = (adv - adv.mean()) / (adv.std() + 1e-5)
            for obs, actions, old, values, returns, a in store.batches(adv, 2, self.rng):
                dist, v = self.net(obs)
                ratio = torch.exp(dist.log_probs(actions) - old)
                surr = torch.min(ratio * a, torch.clamp(ratio, 0.8, 1.2) * a)
                clipped = values + (v - values).clamp(-0.2, 0.2)
                value_loss = 0.5 * torch.max((v - returns).pow(2), (clipped - returns).pow(2)).mean()
                loss = value_loss - surr.mean() - 0.01 * dist.entropy().mean()
                self.optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.net.parameters(), 0.5)
                self.optimizer.step()
            self.scheduler.step()
            store.after_update()
            print('update %d loss %.5f reward %.4f mode %s masks %d' % (update, loss.item(), store.rewards.mean().item(), dist.mode().flatten()[:4].tolist(), store.masks.sum()))
