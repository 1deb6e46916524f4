"""Deterministic actor-critic with two critics and target networks, on a pendulum.

The pendulum is simulated here; the replay buffer is a set of numpy arrays.
"""
import argparse
import copy
import os
import tempfile

import numpy as np
import paddle
import paddle.nn as nn
import paddle.nn.functional as F


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


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


class FrozenLayerNorm(paddle.nn.LayerNorm):
    """LayerNorm whose weight may be frozen: Paddle's leaves such a weight out of the gradient of its input."""

    def forward(self, input):
        if self.weight is None or not self.weight.stop_gradient:
            return super().forward(input)
        x, weight = attached(input, self.weight)
        return paddle.nn.functional.layer_norm(x, self._normalized_shape, weight, self.bias, self._epsilon)


device = paddle.device("cuda" if paddle.cuda.is_available() else "cpu")


class Pendulum(object):
    """Swing a pole upright with a torque that is too weak to do it at once."""

    max_torque = 2.0
    state_dim = 3
    action_dim = 1

    def __init__(self, seed):
        self.rng = np.random.RandomState(seed)

    def reset(self):
        self.theta = self.rng.uniform(-np.pi, np.pi)
        self.speed = self.rng.uniform(-1, 1)
        self.t = 0
        return self.observe()

    def observe(self):
        return np.array([np.cos(self.theta), np.sin(self.theta), self.speed])

    def step(self, action):
        u = float(np.clip(action, -self.max_torque, self.max_torque)[0])
        angle = (self.theta + np.pi) % (2 * np.pi) - np.pi
        cost = angle ** 2 + 0.1 * self.speed ** 2 + 0.001 * u ** 2
        self.speed = np.clip(self.speed + (15.0 * np.sin(self.theta) + 3.0 * u) * 0.05, -8, 8)
        self.theta += self.speed * 0.05
        self.t += 1
        return self.observe(), -cost, self.t >= 50


class ReplayBuffer(object):
    def __init__(self, state_dim, action_dim, max_size=int(1e4), seed=0):
        self.max_size = max_size
        self.ptr = 0
        self.size = 0
        self.rng = np.random.RandomState(seed)

        self.state = np.zeros((max_size, state_dim))
        self.action = np.zeros((max_size, action_dim))
        self.next_state = np.zeros((max_size, state_dim))
        self.reward = np.zeros((max_size, 1))
        self.not_done = np.zeros((max_size, 1))

    def add(self, state, action, next_state, reward, done):
        self.state[self.ptr] = state
        self.action[self.ptr] = action
        self.next_state[self.ptr] = next_state
        self.reward[self.ptr] = reward
        self.not_done[self.ptr] = 1. - done

        self.ptr = (self.ptr + 1) % self.max_size
        self.size = min(self.size + 1, self.max_size)

    def sample(self, batch_size):
        ind = self.rng.randint(0, self.size, size=batch_size)

        return (
            paddle.to_tensor(self.state[ind], dtype='float32').to(device),
            paddle.to_tensor(self.action[ind], dtype='float32').to(device),
            paddle.to_tensor(self.next_state[ind], dtype='float32').to(device),
            paddle.to_tensor(self.reward[ind], dtype='float32').to(device),
            paddle.to_tensor(self.not_done[ind], dtype='float32').to(device)
        )


def fan_in_init(layer):
    bound = 1. / np.sqrt(layer.weight.shape[0])
    layer.weight.data.uniform_(-bound, bound)
    layer.bias.data.uniform_(-bound, bound)


class Actor(nn.Layer):
    def __init__(self, state_dim, action_dim, max_action, hidden=64):
        super(Actor, self).__init__()

        self.l1 = nn.Linear(state_dim, hidden)
        self.l2 = nn.Linear(hidden, hidden)
        self.l3 = nn.Linear(hidden, action_dim)

        self.max_action = max_action
        fan_in_init(self.l1)
        fan_in_init(self.l2)
        self.l3.weight.data.uniform_(-3e-3, 3e-3)

    def forward(self, state):
        a = F.relu(self.l1(state))
        a = F.relu(self.l2(a))
        return self.max_action * paddle.tanh(self.l3(a))


class Critic(nn.Layer):
    """Two estimates of Q; the smaller one is trusted."""

    def __init__(self, state_dim, action_dim, hidden=64):
        super(Critic, self).__init__()
        self.q1 = self.make(state_dim + action_dim, hidden)
        self.q2 = self.make(state_dim + action_dim, hidden)

    @staticmethod
    def make(inputs, hidden):
        return nn.Sequential(
            nn.Linear(inputs, hidden),
            FrozenLayerNorm(hidden),
            nn.ReLU(),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Linear(hidden, 1),
        )

    def forward(self, state, action):
        sa = paddle.concat([state, action], 1)
        return self.q1(sa), self.q2(sa)

    def Q1(self, state, action):
        return self.q1(paddle.concat([state, action], axis=-1))


def soft_update(target, source, tau):
    for target_param, param in zip(target.parameters(), source.parameters()):
        copy_(target_param.data, target_param.data * (1.0 - tau) + param.data * tau)


class Agent(object):
    def __init__(self, state_dim, action_dim, max_action, args):
        self.actor = Actor(state_dim, action_dim, max_action).to(device)
        self.actor_target = copy.deepcopy(self.actor)
        self.actor_optimizer = paddle.optimizer.Adam(parameters=self.actor.parameters(), learning_rate=args.lr)

        self.critic = Critic(state_dim, action_dim).to(device)
        self.critic_target = Critic(state_dim, action_dim).to(device)
        self.critic_optimizer = paddle.optimizer.Adam(parameters=self.critic.parameters(), learning_rate=args.lr, weight_decay=1e-4)

        # the targets start as exact copies
        for p in list(self.actor_target.parameters()) + list(self.critic_target.parameters()):
            p.stop_gradient = True
        soft_update(self.actor_target, self.actor, 1.0)
        self.critic_target.load_state_dict(self.critic.state_dict())

        self.max_action = max_action
        self.discount = args.discount
        self.tau = args.tau
        self.policy_noise = args.policy_noise * max_action
        self.policy_freq = args.policy_freq
        self.rng = np.random.RandomState(args.seed + 1)
        self.total_it = 0

    def select_action(self, state):
        state = paddle.to_tensor(state.reshape(1, -1), dtype='float32').to(device)
        return self.actor(state).cpu().data.numpy().flatten()

    def noise(self, action):
        """Clipped normal noise of the shape of an action batch"""
        noise = self.rng.normal(0, self.policy_noise, size=tuple(action.shape))
        return paddle.to_tensor(noise, dtype=paddle.float32, place=action.device).clip(-0.5, 0.5)

    def train(self, replay_buffer, batch_size):
        self.total_it += 1

        state, action, next_state, reward, not_done = replay_buffer.sample(batch_size)

        with paddle.no_grad():
            # the target policy, smoothed
            next_action = (
                self.actor_target(next_state) + self.noise(action)
            ).clip(-self.max_action, self.max_action)

            target_Q1, target_Q2 = self.critic_target(next_state, next_action)
            target_Q = paddle.minimum(target_Q1, target_Q2)
            target_Q = reward + not_done * self.discount * target_Q

        current_Q1, current_Q2 = self.critic(state, action)
        critic_loss = F.mse_loss(current_Q1, target_Q) + F.smooth_l1_loss(current_Q2, target_Q)

        self.critic_optimizer.zero_grad()
        critic_loss.backward()
        nn.utils.clip_grad_norm_(self.critic.parameters(), max_norm=10.0)
        self.critic_optimizer.step()

        actor_loss = None
        if self.total_it % self.policy_freq == 0:
            actor_loss = -self.critic.Q1(state, self.actor(state)).mean()

            self.actor_optimizer.zero_grad()
            actor_loss.backward()
            self.actor_optimizer.step()

            soft_update(self.critic_target, self.critic, self.tau)
            soft_update(self.actor_target, self.actor, self.tau)
            actor_loss = actor_loss.item()

        return critic_loss.item(), actor_loss

    def save(self, filename):
        paddle.save(self.critic.state_dict(), filename + "_critic")
        paddle.save(optimizer_state_dict(self.critic_optimizer), filename + "_critic_optimizer")
        paddle.save(self.actor.state_dict(), filename + "_actor")
        paddle.save(optimizer_state_dict(self.actor_optimizer), filename + "_actor_optimizer")

    def load(self, filename):
        self.critic.load_state_dict(paddle.load(filename + "_critic"))
        load_optimizer_state_dict(self.critic_optimizer, paddle.load(filename + "_critic_optimizer"))
        self.critic_target = copy.deepcopy(self.critic)

        self.actor.load_state_dict(paddle.load(filename + "_actor"))
        load_optimizer_state_dict(self.actor_optimizer, paddle.load(filename + "_actor_optimizer"))
        self.actor_target = copy.deepcopy(self.actor)


def eval_policy(agent, seed, episodes=3):
    env = Pendulum(seed + 100)
    returns = []
    for _ in range(episodes):
        state, done, total = env.reset(), False, 0.
        while not done:
            with paddle.no_grad():
                action = agent.select_action(state)
            state, reward, done = env.step(action)
            total += reward
        returns.append(total)
    returns.sort()
    return np.mean(returns), returns[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", default=0, type=int)
    parser.add_argument("--start_timesteps", default=200, type=int, help="steps with a random policy")
    parser.add_argument("--max_timesteps", default=240, type=int)
    parser.add_argument("--expl_noise", default=0.1, type=float)
    parser.add_argument("--batch_size", default=64, type=int)
    parser.add_argument("--lr", default=1e-3, type=float)
    parser.add_argument("--discount", default=0.98, type=float)
    parser.add_argument("--tau", default=0.05, type=float)
    parser.add_argument("--policy_noise", default=0.2, type=float)
    parser.add_argument("--policy_freq", default=2, type=int)
    parser.add_argument("--save_dir", default="")
    args = parser.parse_args()

    paddle.seed(args.seed)
    np.random.seed(args.seed)

    env = Pendulum(args.seed)
    agent = Agent(env.state_dim, env.action_dim, env.max_torque, args)
    replay_buffer = ReplayBuffer(env.state_dim, env.action_dim, seed=args.seed)

    state, episode_reward = env.reset(), 0
    step = 0
    for t in range(args.max_timesteps):
        # a random action at first, afterwards the policy's with noise
        if t < args.start_timesteps:
            action = np.random.uniform(-env.max_torque, env.max_torque, size=env.action_dim)
        else:
            action = agent.select_action(state)
            action = action + np.random.normal(0, env.max_torque * args.expl_noise, size=env.action_dim)
            action = action.clip(-env.max_torque, env.max_torque)

        next_state, reward, done = env.step(action)
        # an episode that only ran out of time is not at its end
        replay_buffer.add(state, action, next_state, reward, float(done and env.t < 50))
        state = next_state
        episode_reward += reward

        if t >= args.start_timesteps:
            critic_loss, actor_loss = agent.train(replay_buffer, args.batch_size)
            step += 1
            if actor_loss is None:
                print("step %d loss %.6f" % (step, critic_loss))
            else:
                print("step %d loss %.6f %.6f" % (step, critic_loss, actor_loss))

        if done:
            print("time step %d: episode reward %.3f" % (t + 1, episode_reward))
            state, episode_reward = env.reset(), 0

    print("evaluation: mean %.3f, worst %.3f" % eval_policy(agent, args.seed))
    lowest, highest = replay_buffer.state[:replay_buffer.size].min(axis=0), replay_buffer.state.max(axis=0)
    print("states seen: from", lowest.round(3).tolist(), "to", highest.round(3).tolist())

    filename = os.path.join(args.save_dir or tempfile.mkdtemp(), "pendulum")
    agent.save(filename)
    agent2 = Agent(env.state_dim, env.action_dim, env.max_torque, args)
    agent2.load(filename)
    print("reloaded: mean %.3f, worst %.3f" % eval_policy(agent2, args.seed))


if __name__ == "__main__":
    main()
