"""PPO and TD3 on environments in numpy, each in one file."""
import argparse
import os
import random
import time
from dataclasses import dataclass, field
from typing import Callable, NamedTuple, Optional, Union

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from torch.distributions.categorical import Categorical
from torch.distributions.normal import Normal
from torch.distributions import Independent, Beta, Bernoulli


@dataclass
class Args:
    seed: int = 1
    torch_deterministic: bool = True
    cuda: bool = True
    total_timesteps: int = 96
    learning_rate: float = 2.5e-3
    num_envs: int = 3
    num_steps: int = 16
    anneal_lr: bool = True
    gamma: float = 0.99
    gae_lambda: float = 0.95
    num_minibatches: int = 3
    update_epochs: int = 3
    norm_adv: bool = True
    clip_coef: float = 0.2
    clip_vloss: bool = True
    ent_coef: float = 0.01
    vf_coef: float = 0.5
    max_grad_norm: float = 0.5
    target_kl: Optional[float] = None
    # filled in runtime
    batch_size: int = 0
    minibatch_size: int = 0
    num_iterations: int = 0


class VecCart:
    def __init__(self, n, seed):
        self.n, self.rng = n, np.random.RandomState(seed)
        self.single_obs, self.n_act = 4, 3

    def reset(self):
        self.s = self.rng.uniform(-0.1, 0.1, (self.n, 4)).astype(np.float32)
        self.t = np.zeros(self.n, int)
        return self.s.copy(), {}

    def step(self, a):
        force = (a - 1) * 2.0
        x, v, th, w = self.s.T
        self.s = np.stack([x + 0.1 * v, v + 0.1 * force, th + 0.1 * w, w + 0.1 * (np.sin(th) * 3 - force)], 1).astype(np.float32)
        self.t += 1
        term = np.abs(self.s[:, 2]) > 0.5
        trunc = self.t >= 12
        r = 1.0 - np.abs(self.s[:, 2])
        done = term | trunc
        self.s[done] = self.rng.uniform(-0.1, 0.1, (int(done.sum()), 4))
        self.t[done] = 0
        return self.s.copy(), r, term, trunc, {}


def layer_init(layer, std=np.sqrt(2), bias_const=0.0):
    torch.nn.init.orthogonal_(layer.weight, std)
    torch.nn.init.constant_(layer.bias, bias_const)
    return layer


class Agent(nn.Module):
    def __init__(self, envs):
        super().__init__()
        self.critic = nn.Sequential(
            layer_init(nn.Linear(np.array((envs.single_obs,)).prod(), 16)),
            nn.Tanh(),
            layer_init(nn.Linear(16, 16)),
            nn.Tanh(),
            layer_init(nn.Linear(16, 1), std=1.0),
        )
        self.actor = nn.Sequential(
            layer_init(nn.Linear(envs.single_obs, 16)),
            nn.Tanh(),
            layer_init(nn.Linear(16, envs.n_act), std=0.01),
        )

    def get_value(self, x):
        return self.critic(x)

    def get_action_and_value(self, x, action=None, u=None):
        logits = self.actor(x)
        probs = Categorical(logits=logits)
        if action is None:
            cdf = probs.probs.cumsum(-1)
            action = (u.unsqueeze(-1) > cdf).sum(-1).clamp(max=logits.shape[-1] - 1)
        return action, probs.log_prob(action), probs.entropy(), self.critic(x)


def ppo(args):
    args.batch_size = int(args.num_envs * args.num_steps)
    args.minibatch_size = int(args.batch_size // args.num_minibatches)
    args.num_iterations = args.total_timesteps // args.batch_size
    device = torch.device("cuda" if torch.cuda.is_available() and args.cuda else "cpu")
    envs = VecCart(args.num_envs, args.seed)
    agent = Agent(envs).to(device)
    optimizer = optim.Adam(agent.parameters(), lr=args.learning_rate, eps=1e-5)

    # ALGO Logic: Storage setup
    obs = torch.zeros((args.num_steps, args.num_envs) + (envs.single_obs,)).to(device)
    actions = torch.zeros((args.num_steps, args.num_envs) + ()).to(device)
    logprobs = torch.zeros((args.num_steps, args.num_envs)).to(device)
    rewards = torch.zeros((args.num_steps, args.num_envs)).to(device)
    dones = torch.zeros((args.num_steps, args.num_envs)).to(device)
    values = torch.zeros((args.num_steps, args.num_envs)).to(device)

    global_step, k = 0, 0
    start_time = time.time()
    next_obs, _ = envs.reset()
    next_obs = torch.Tensor(next_obs).to(device)
    next_done = torch.zeros(args.num_envs).to(device)
    rng = np.random.RandomState(0)

    for iteration in range(1, args.num_iterations + 1):
        # Annealing the rate if instructed to do so.
        if args.anneal_lr:
            frac = 1.0 - (iteration - 1.0) / args.num_iterations
            lrnow = frac * args.learning_rate
            optimizer.param_groups[0]["lr"] = lrnow

        for step in range(0, args.num_steps):
            global_step += args.num_envs
            obs[step] = next_obs
            dones[step] = next_done
            with torch.no_grad():
                action, logprob, _, value = agent.get_action_and_value(next_obs, u=torch.tensor(rng.rand(args.num_envs), dtype=torch.float32))
                values[step] = value.flatten()
            actions[step] = action
            logprobs[step] = logprob
            next_obs, reward, terminations, truncations, infos = envs.step(action.cpu().numpy())
            next_done = np.logical_or(terminations, truncations)
            rewards[step] = torch.tensor(reward).to(device).view(-1)
            next_obs, next_done = torch.Tensor(next_obs).to(device), torch.Tensor(next_done).to(device)

        # bootstrap value if not done
        with torch.no_grad():
            next_value = agent.get_value(next_obs).reshape(1, -1)
            advantages = torch.zeros_like(rewards).to(device)
            lastgaelam = 0
            for t in reversed(range(args.num_steps)):
                if t == args.num_steps - 1:
                    nextnonterminal = 1.0 - next_done
                    nextvalues = next_value
                else:
                    nextnonterminal = 1.0 - dones[t + 1]
                    nextvalues = values[t + 1]
                delta = rewards[t] + args.gamma * nextvalues * nextnonterminal - values[t]
                advantages[t] = lastgaelam = delta + args.gamma * args.gae_lambda * nextnonterminal * lastgaelam
            returns = advantages + values

        # flatten the batch
        b_obs = obs.reshape((-1,) + (envs.single_obs,))
        b_logprobs = logprobs.reshape(-1)
        b_actions = actions.reshape((-1,) + ())
        b_advantages = advantages.reshape(-1)
        b_returns = returns.reshape(-1)
        b_values = values.reshape(-1)

        # Optimizing the policy and value network
        b_inds = np.arange(args.batch_size)
        clipfracs = []
        for epoch in range(args.update_epochs):
            rng.shuffle(b_inds)
            for start in range(0, args.batch_size, args.minibatch_size):
                end = start + args.minibatch_size
                mb_inds = b_inds[start:end]
                _, newlogprob, entropy, newvalue = agent.get_action_and_value(b_obs[mb_inds], b_actions.long()[mb_inds])
                logratio = newlogprob - b_logprobs[mb_inds]
                ratio = logratio.exp()
                with torch.no_grad():
                    # calculate approx_kl http://joschu.net/blog/kl-approx.html
                    old_approx_kl = (-logratio).mean()
                    approx_kl = ((ratio - 1) - logratio).mean()
                    clipfracs += [((ratio - 1.0).abs() > args.clip_coef).float().mean().item()]
                mb_advantages = b_advantages[mb_inds]
                if args.norm_adv:
                    mb_advantages = (mb_advantages - mb_advantages.mean()) / (mb_advantages.std() + 1e-8)
                # Policy loss
                pg_loss1 = -mb_advantages * ratio
                pg_loss2 = -mb_advantages * torch.clamp(ratio, 1 - args.clip_coef, 1 + args.clip_coef)
                pg_loss = torch.max(pg_loss1, pg_loss2).mean()
                # Value loss
                newvalue = newvalue.view(-1)
                if args.clip_vloss:
                    v_loss_unclipped = (newvalue - b_returns[mb_inds]) ** 2
                    v_clipped = b_values[mb_inds] + torch.clamp(newvalue - b_values[mb_inds], -args.clip_coef, args.clip_coef)
                    v_loss_clipped = (v_clipped - b_returns[mb_inds]) ** 2
                    v_loss_max = torch.max(v_loss_unclipped, v_loss_clipped)
                    v_loss = 0.5 * v_loss_max.mean()
                else:
                    v_loss = 0.5 * ((newvalue - b_returns[mb_inds]) ** 2).mean()
                entropy_loss = entropy.mean()
                loss = pg_loss - args.ent_coef * entropy_loss + v_loss * args.vf_coef
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(agent.parameters(), args.max_grad_norm)
                optimizer.step()
                print(f"step {k} loss {loss.item():.6f} {pg_loss:.6f} {v_loss:.6f} {approx_kl:.6f}")
                k += 1
            if args.target_kl is not None and approx_kl > args.target_kl:
                break
        y_pred, y_true = b_values.cpu().numpy(), b_returns.cpu().numpy()
        var_y = np.var(y_true)
        explained_var = np.nan if var_y == 0 else 1 - np.var(y_true - y_pred) / var_y
        print("charts", optimizer.param_groups[0]["lr"], round(float(explained_var), 4), np.mean(clipfracs).round(4), global_step)
    return k


class Batch(NamedTuple):
    observations: torch.Tensor
    actions: torch.Tensor
    next_observations: torch.Tensor
    dones: torch.Tensor
    rewards: torch.Tensor


class QNetwork(nn.Module):
    def __init__(self, o, a):
        super().__init__()
        self.fc1, self.fc2 = nn.Linear(o + a, 24), nn.Linear(24, 1)

    def forward(self, x, a):
        return self.fc2(F.relu(self.fc1(torch.cat([x, a], 1))))


class Actor(nn.Module):
    def __init__(self, o, a, high, low):
        super().__init__()
        self.fc1 = nn.Linear(o, 24)
        self.fc_mu = nn.Linear(24, a)
        # action rescaling
        self.register_buffer("action_scale", torch.tensor((high - low) / 2.0, dtype=torch.float32))
        self.register_buffer("action_bias", torch.tensor((high + low) / 2.0, dtype=torch.float32))

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return torch.tanh(self.fc_mu(x)) * self.action_scale + self.action_bias


def td3(k):
    rng = np.random.RandomState(3)
    low, high = np.array([-1.0, -0.5]), np.array([1.0, 0.5])
    o, a = 5, 2
    device = torch.device('cpu')
    data = Batch(*[torch.from_numpy(v.astype(np.float32)) for v in (rng.randn(200, o), rng.uniform(low, high, (200, a)), rng.randn(200, o), rng.rand(200) < 0.1, rng.randn(200))])
    actor, qf1, qf2, qf1_target, qf2_target, target_actor = [Actor(o, a, high, low), *(QNetwork(o, a) for _ in range(4)), Actor(o, a, high, low)]
    target_actor.load_state_dict(actor.state_dict())
    qf1_target.load_state_dict(qf1.state_dict())
    qf2_target.load_state_dict(qf2.state_dict())
    q_optimizer = optim.Adam(list(qf1.parameters()) + list(qf2.parameters()), lr=3e-3)
    actor_optimizer = optim.Adam(list(actor.parameters()), lr=3e-3)
    target_actor.load_state_dict(actor.state_dict()); qf1_target.load_state_dict(qf1.state_dict()); qf2_target.load_state_dict(qf2.state_dict())
    for it in range(8):
        mb = Batch._make(t[it * 20:it * 20 + 20] for t in data)
        with torch.no_grad():
            noise = torch.as_tensor(rng.randn(20, a), dtype=torch.float32)
            clipped_noise = (noise * 0.2).clamp(-0.5, 0.5) * target_actor.action_scale
            next_state_actions = (target_actor(mb.next_observations) + clipped_noise).clamp(torch.from_numpy(low).float(), torch.from_numpy(high).float())
            qf1_next_target = qf1_target(mb.next_observations, next_state_actions)
            qf2_next_target = qf2_target(mb.next_observations, next_state_actions)
            min_qf_next_target = torch.min(qf1_next_target, qf2_next_target)
            next_q_value = mb.rewards.flatten() + (1 - mb.dones.flatten()) * 0.99 * (min_qf_next_target).view(-1)
        qf1_a_values = qf1(mb.observations, mb.actions).view(-1)
        qf2_a_values = qf2(mb.observations, mb.actions).view(-1)
        qf_loss = F.mse_loss(qf1_a_values, next_q_value) + F.smooth_l1_loss(qf2_a_values, next_q_value)
        q_optimizer.zero_grad()
        qf_loss.backward()
        q_optimizer.step()
        if it % 2 == 0:
            actor_loss = -qf1(mb.observations, actor(mb.observations)).mean()
            actor_optimizer.zero_grad()
            actor_loss.backward()
            actor_optimizer.step()
            for src, dst in ((actor, target_actor), (qf1, qf1_target), (qf2, qf2_target)):
                for param, target_param in zip(src.parameters(), dst.parameters()):
                    target_param.data.copy_(0.05 * param.data + (1 - 0.05) * target_param.data)
        print(f"step {k} loss {qf_loss.item():.6f} {actor_loss.item():.6f}")
        k += 1
    torch.save((actor.state_dict(), qf1.state_dict(), qf2.state_dict()), 'td3.cleanrl_model')
    actor_params, qf1_params, _ = torch.load('td3.cleanrl_model', map_location=device)
    actor.load_state_dict(actor_params)
    probs = Independent(Normal(actor(data.observations[:3]), torch.ones(3, a) * 0.3), 1)
    print('%.4f' % probs.log_prob(data.actions[:3]).sum().item(), '%.4f' % probs.entropy().mean().item(), tuple(probs.batch_shape), tuple(probs.event_shape))
    beta = Beta(torch.tensor([2.0, 3.0]), torch.tensor([1.5, 0.7]))
    print('%.4f' % beta.log_prob(torch.tensor([0.3, 0.6])).sum(), ['%.4f' % v for v in beta.entropy().tolist()], Bernoulli(logits=torch.tensor([0.5])).mean.item() > 0.6)


if __name__ == "__main__":
    args = Args()
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.backends.cudnn.deterministic = args.torch_deterministic
    td3(ppo(args))
