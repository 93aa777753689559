/**
 * Names GitLab knows after a slash, on issues and elsewhere: a name that only runs on merge requests is
 * still cut out of the text, and a later version may let it run.
 * https://docs.gitlab.com/user/project/quick_actions/
 */
export const quickActionNames: readonly string[] =
  `add_child add_contacts add_email approve assign assign_reviewer award blocked_by blocks board_move checkin_reminder
  child_of clear_health_status clear_weight clone close confidential convert_to_ticket copy_metadata create_merge_request
  cc delete_label done draft due duplicate epic estimate estimate_time health_status invite_email issue_type iteration
  label labels link lock mark_as_done mentor merge milestone move page parent_epic promote promote_to promote_to_incident
  publish ready reaction react rebase reassign reassign_reviewer relabel relate remove_assignment remove_blocked_by
  remove_blocks remove_child remove_child_epic remove_contacts remove_due_date remove_email remove_epic remove_estimate
  remove_iteration remove_iteration_cadence remove_label remove_labels remove_link remove_milestone remove_parent
  remove_parent_epic remove_relate remove_reviewer remove_time_estimate remove_time_spent remove_zoom reopen
  request_changes request_review reviewer run_pipeline set_parent severity ship shrug spend spend_time spent start_date
  status submit_review subscribe swarm tableflip tag target_branch time_estimate timeline title todo type unapprove
  unassign unassign_reviewer undraft unlabel unlink unlock unmentor unpublish unsubscribe weight wip zoom child
  child_epic add_child_epic set_status assign_to force`.split(/\s+/);
