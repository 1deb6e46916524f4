import numpy as np
import torch as T
import torch.nn as nn
import torch.nn.functional as F
from torch.distributions import Categorical, kl_divergence
import torch.optim as optim

HIDDEN, N_STEPS, N_ENVS, GAMMA = 24, 5, 6, 0.95


class GridWorld(object):
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.reset()

    def reset(self):
        self.agent = self.rng.integers(0, 4, size=2)
        self.goal = self.rng.integers(0, 4, size=2)
        self.count = 0
        return self._state()

    def _state(self):
        return np.hstack([np.eye(4)[self.agent].ravel(), np.eye(4)[self.goal].ravel()]).astype(np.float32)

    def step(self, a):
        move = [(0, 1), (1, 0), (0, -1), (-1, 0)][a]
        self.agent = np.clip(self.agent + move, 0, 3)
        self.count += 1
        hit = bool((self.agent == self.goal).all())
        done = hit or self.count >= 15
        state = self._state()
        if done:
            state = self.reset()
        return state, float(hit) - 0.02, done


class ActorCritic(nn.Module):
    def __init__(self, input_dims, n_actions, hidden_size):
        super(ActorCritic, self).__init__()
        self.fc1 = nn.Linear(*input_dims, hidden_size)
        self.pi = nn.Linear(hidden_size, n_actions)
        self.v = nn.Linear(hidden_size, 1)
        self.device = T.device('cuda:0' if T.cuda.is_available() else 'cpu')
        self.to(self.device)

    def forward(self, state):
        x = F.relu(self.fc1(state))
        return self.pi(x), self.v(x)


class Agent:
    def __init__(self, gamma=0.99, lr=3e-3, input_dims=[16], n_actions=4):
        self.gamma = gamma
        self.actor_critic = ActorCritic(input_dims, n_actions, HIDDEN)
        self.optimizer = optim.RMSprop(self.actor_critic.parameters(), lr=lr, alpha=0.99, eps=1e-5)
        self.rng = np.random.RandomState(11)

    def choose_action(self, observation):
        state = T.tensor(np.array(observation), dtype=T.float).to(self.actor_critic.device)
        logits, value = self.actor_critic.forward(state)
        dist = Categorical(logits=logits)
        cdf = dist.probs.detach().cumsum(-1).cpu().numpy()
        u = self.rng.rand(len(observation), 1)
        action = T.tensor(np.minimum((cdf < u).sum(1), 3))
        return action, dist.log_prob(action), dist.entropy(), value.squeeze(-1), dist

    def learn(self, log_probs, values, rewards, masks, entropies, next_value):
        R = next_value
        returns = []
        for step in reversed(range(len(rewards))):
            R = rewards[step] + self.gamma * R * masks[step]
            returns.insert(0, R)
        returns = T.cat(returns).detach()
        log_probs = T.cat(log_probs)
        values = T.cat(values)
        advantage = returns - values
        actor_loss = -(log_probs * advantage.detach()).mean()
        critic_loss = advantage.pow(2).mean()
        loss = actor_loss + 0.5 * critic_loss - 0.001 * T.stack(entropies).mean()
        self.optimizer.zero_grad()
        loss.backward()
        T.nn.utils.clip_grad_norm_(self.actor_critic.parameters(), 0.5)
        self.optimizer.step()
        return loss.item()


if __name__ == '__main__':
    envs = [GridWorld(i) for i in range(N_ENVS)]
    agent = Agent(GAMMA)
    states = [env.reset() for env in envs]
    old_dist, scores = None, []
    for update in range(1, 31):
        log_probs, values, rewards, masks, entropies = [], [], [], [], []
        for _ in range(N_STEPS):
            action, log_prob, entropy, value, dist = agent.choose_action(states)
            results = [env.step(a) for env, a in zip(envs, action.tolist())]
            states, reward, done = zip(*results)
            log_probs.append(log_prob)
            values.append(value)
            entropies.append(entropy)
            rewards.append(T.FloatTensor(reward).to(agent.actor_critic.device))
            masks.append(1 - T.FloatTensor(np.float32(done)))
            scores.extend(reward)
        with T.no_grad():
            next_value = agent.choose_action(states)[3]
        loss = agent.learn(log_probs, values, rewards, masks, entropies, next_value)
        print('step', update, 'loss', f'{loss:.6f}', 'score %.3f' % np.mean(scores[-60:]))
        if update % 10 == 0:
            probe = T.from_numpy(np.eye(16, dtype=np.float32))
            with T.no_grad():
                new = Categorical(logits=agent.actor_critic(probe)[0])
            if old_dist is not None:
                print('kl %.6f' % kl_divergence(old_dist, new).mean().item())
            old_dist = new
    checkpoint = {'model': agent.actor_critic.state_dict(), 'optimizer': agent.optimizer.state_dict(), 'score': float(np.mean(scores))}
    T.save(checkpoint, 'a2c.tar')
    other = Agent(GAMMA)
    ck = T.load('a2c.tar')
    other.actor_critic.load_state_dict(ck['model'])
    other.optimizer.load_state_dict(ck['optimizer'])
    with T.no_grad():
        print('values %.6f' % other.actor_critic(probe)[1].sum().item(), '%.4f' % ck['score'])
