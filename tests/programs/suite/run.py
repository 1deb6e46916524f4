import argparse
import copy
import json
import os
import tasks
from lib.registry import TASKS


def assign(cfg, path, text):
    keys = path.split('.')
    for k in keys[:-1]:
        cfg = cfg.setdefault(k, {})
    try:
        cfg[keys[-1]] = json.loads(text)
    except ValueError:
        cfg[keys[-1]] = text


if __name__ == '__main__':
    p = argparse.ArgumentParser()
    p.add_argument('task', nargs='+', choices=sorted(TASKS))
    p.add_argument('--set', nargs='*', default=[])
    args = p.parse_args()
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'config', 'default.json')) as f:
        cfg = json.load(f)
    for item in args.set:
        assign(cfg, *item.split('=', 1))
    for name in args.task:
        TASKS[name](copy.deepcopy(cfg)).run()
